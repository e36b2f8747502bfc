package io.github.mastodonjava.internal.media;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.net.URLConnection;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells the kinds of files that servers take by their first bytes, as the formats define them, and
 * what is left by the name.
 */
public final class ContentTypes {
  /** How many bytes to look at. */
  public static final int ENOUGH = 64;

  public static final String UNKNOWN = "application/octet-stream";

  private static final Map<String, String> BY_ENDING =
      Map.ofEntries(
          Map.entry("jpg", "image/jpeg"),
          Map.entry("jpeg", "image/jpeg"),
          Map.entry("png", "image/png"),
          Map.entry("gif", "image/gif"),
          Map.entry("webp", "image/webp"),
          Map.entry("avif", "image/avif"),
          Map.entry("heic", "image/heic"),
          Map.entry("heif", "image/heif"),
          Map.entry("webm", "video/webm"),
          Map.entry("weba", "audio/webm"),
          Map.entry("mp4", "video/mp4"),
          Map.entry("m4v", "video/mp4"),
          Map.entry("mov", "video/quicktime"),
          Map.entry("ogv", "video/ogg"),
          Map.entry("ogg", "audio/ogg"),
          Map.entry("oga", "audio/ogg"),
          Map.entry("opus", "audio/ogg"),
          Map.entry("mp3", "audio/mpeg"),
          Map.entry("wav", "audio/wav"),
          Map.entry("flac", "audio/flac"),
          Map.entry("aac", "audio/aac"),
          Map.entry("m4a", "audio/mp4"),
          Map.entry("3gp", "video/3gpp"),
          Map.entry("wma", "video/x-ms-asf"));

  private ContentTypes() {}

  /** The type of a file that begins so and has this name; {@link #UNKNOWN} where neither tells. */
  public static String of(byte[] beginning, String name) {
    String text = new String(beginning, ISO_8859_1);
    String ofContent = ofContent(text);
    String ofName = BY_ENDING.get(ending(name));
    if (ofContent == null) {
      String ofJdk = ofName == null ? URLConnection.guessContentTypeFromName(name) : ofName;
      return ofJdk == null ? UNKNOWN : ofJdk;
    }
    return ofName != null && isOtherUseOf(ofContent, ofName) ? ofName : ofContent;
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  /** Whether the name says audio where the content says video, in a container that has both. */
  private static boolean isOtherUseOf(String ofContent, String ofName) {
    return (ofContent.equals("video/mp4") && ofName.equals("audio/mp4"))
        || (ofContent.equals("video/webm") && ofName.equals("audio/webm"));
  }

  private static @Nullable String ofContent(String text) {
    if (text.startsWith("\u00ff\u00d8\u00ff")) {
      return "image/jpeg";
    } else if (text.startsWith("\u0089PNG\r\n\u001a\n")) {
      return "image/png";
    } else if (text.startsWith("GIF87a") || text.startsWith("GIF89a")) {
      return "image/gif";
    } else if (text.startsWith("RIFF")) {
      return riff(text);
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
