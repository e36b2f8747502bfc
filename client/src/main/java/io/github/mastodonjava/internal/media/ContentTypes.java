package io.github.mastodonjava.internal.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URLConnection;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a file is by its first bytes, and by its name where these do not say: with the JDK's
 * detectors, completed by the formats that servers take and that the JDK does not know.
 */
public final class ContentTypes {
  /** How many bytes to look at. */
  public static final int ENOUGH = 64;

  public static final String UNKNOWN = "application/octet-stream";

  private static final Map<String, String> UNKNOWN_TO_JDK =
      Map.of(
          "avif", "image/avif",
          "heic", "image/heic",
          "heif", "image/heif",
          "weba", "audio/webm",
          "3gp", "video/3gpp",
          "wma", "video/x-ms-asf");

  private ContentTypes() {}

  /** The type of a file that begins so and has this name; {@link #UNKNOWN} where neither tells. */
  public static String of(byte[] beginning, String name) throws IOException {
    String ofContent = ofContent(beginning);
    String ofName = ofName(name);
    if (ofContent == null) {
      return ofName == null ? UNKNOWN : ofName;
    }
    return ofName != null && isOtherUseOf(ofContent, ofName) ? ofName : ofContent;
  }

  private static @Nullable String ofName(String name) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    // the ending alone: the JDK takes a name for a URL and cuts it at a #
    String ofJdk = URLConnection.guessContentTypeFromName("file." + ending);
    return ofJdk == null ? UNKNOWN_TO_JDK.get(ending) : ofJdk;
  }

  private static @Nullable String ofContent(byte[] beginning) throws IOException {
    String text = new String(beginning, ISO_8859_1);
    if (text.startsWith("RIFF")) {
      return riff(text); // the JDK takes all of them for sounds
    }
    String ofJdk = URLConnection.guessContentTypeFromStream(new ByteArrayInputStream(beginning));
    return ofJdk != null && ofJdk.startsWith("image/") ? ofJdk : unknownToJdk(text);
  }

  /** Whether the name says audio where the content says video, in a container that has both. */
  private static boolean isOtherUseOf(String ofContent, String ofName) {
    return (ofContent.equals("video/mp4") && ofName.equals("audio/mp4"))
        || (ofContent.equals("video/webm") && ofName.equals("audio/webm"));
  }

  private static @Nullable String unknownToJdk(String text) {
    if (text.startsWith("\u00ff\u00d8\u00ff")) {
      return "image/jpeg"; // with neither JFIF nor Exif
    } else if (text.startsWith("ftyp", 4)) {
      return isoMedia(text.length() < 12 ? "" : text.substring(8, 12));
    } else if (text.startsWith("moov", 4) || text.startsWith("wide", 4)) {
      return "video/quicktime";
    } else if (text.startsWith("\u001aE\u00df\u00a3")) {
      return text.contains("webm") ? "video/webm" : null;
    } else if (text.startsWith("OggS")) {
      return text.contains("theora") ? "video/ogg" : "audio/ogg";
    } else if (text.startsWith("fLaC")) {
      return "audio/flac";
    } else if (text.startsWith("0&\u00b2u\u008ef\u00cf\u0011")) {
      return "video/x-ms-asf";
    }
    return text.startsWith("ID3") ? "audio/mpeg" : mpegAudio(text);
  }

  private static @Nullable String riff(String text) {
    if (text.startsWith("WEBP", 8)) {
      return "image/webp";
    }
    return text.startsWith("WAVE", 8) ? "audio/wav" : null;
  }

  /** By the major brand of ISO/IEC 14496-12. */
  private static String isoMedia(String brand) {
    return switch (brand) {
      case "avif", "avis" -> "image/avif";
      case "heic", "heix", "hevc", "hevx" -> "image/heic";
      case "mif1", "msf1" -> "image/heif";
      case "M4A ", "M4B " -> "audio/mp4";
      case "qt  " -> "video/quicktime";
      default -> brand.startsWith("3g") ? "video/3gpp" : "video/mp4";
    };
  }

  /** A frame begins with eleven set bits; in ADTS the two for the layer are 0. */
  private static @Nullable String mpegAudio(String text) {
    if (text.length() < 3 || text.charAt(0) != 0xff || (text.charAt(1) & 0xe0) != 0xe0) {
      return null;
    }
    int layer = text.charAt(1) >> 1 & 3;
    if (layer == 0) {
      return (text.charAt(1) & 0xf0) == 0xf0 ? "audio/aac" : null;
    }
    boolean knownVersion = (text.charAt(1) >> 3 & 3) != 1;
    boolean knownRate = text.charAt(2) >> 4 != 15 && (text.charAt(2) >> 2 & 3) != 3;
    return knownVersion && knownRate ? "audio/mpeg" : null;
  }
}
