package io.github.mastodonjava.api;

import io.github.mastodonjava.entity.InstanceMediaConfiguration;
import io.github.mastodonjava.error.MastodonMediaLimitException;
import io.github.mastodonjava.http.FilePart;
import io.github.mastodonjava.internal.media.ContentTypes;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Compares an upload with what the server says that it takes. */
final class MediaLimits {
  private MediaLimits() {}

  /**
   * @throws MastodonMediaLimitException for what the server would refuse, as far as can be told
   *     here
   */
  static void require(NewMedia media, InstanceMediaConfiguration limits) {
    FilePart file = media.file();
    String type = file.contentType();
    List<String> supported = limits.supportedMimeTypes();
    // of a file that is not known here, the server may know better
    if (!type.equals(ContentTypes.UNKNOWN) && !supported.isEmpty() && !isOneOf(type, supported)) {
      throw MastodonMediaLimitException.type(file.name(), type, supported);
    }
    Long most = mostBytes(type, limits);
    if (most != null && most > 0 && file.length() > most) {
      throw MastodonMediaLimitException.size(file.name(), most, file.length());
    }
    requireDescription(media.altText(), limits);
  }

  /**
   * @throws MastodonMediaLimitException for a text that is too long
   */
  static void requireDescription(@Nullable String altText, InstanceMediaConfiguration limits) {
    Integer most = limits.descriptionLimit();
    int length = altText == null ? 0 : altText.codePointCount(0, altText.length());
    if (most != null && most > 0 && length > most) {
      throw MastodonMediaLimitException.description(most, length);
    }
  }

  /** Still pictures have a limit of their own; a GIF becomes a video. */
  private static @Nullable Long mostBytes(String type, InstanceMediaConfiguration limits) {
    boolean still = type.startsWith("image/") && !type.equals("image/gif");
    return still ? limits.imageSizeLimit() : limits.videoSizeLimit();
  }

  /**
   * Types have several names, and one container holds sound or pictures; it is the server that
   * knows in the end.
   */
  private static boolean isOneOf(String type, List<String> supported) {
    return supported.stream().anyMatch(each -> format(each).equals(format(type)));
  }

  private static String format(String type) {
    String lower = type.toLowerCase(Locale.ROOT);
    String format = lower.substring(lower.indexOf('/') + 1).replaceFirst("^(x-|vnd\\.)", "");
    return switch (format) {
      case "wave", "pn-wave", "pn-wav" -> "wav";
      case "mp3" -> "mpeg";
      case "m4a", "m4v" -> "mp4";
      case "jpg" -> "jpeg";
      default -> format;
    };
  }
}
