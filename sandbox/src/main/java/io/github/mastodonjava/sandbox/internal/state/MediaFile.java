package io.github.mastodonjava.sandbox.internal.state;

/** The bytes of a file, which nobody changes. */
public final class MediaFile {
  private final String contentType;
  private final byte[] content;

  public MediaFile(String contentType, byte[] content) {
    this.contentType = contentType;
    this.content = content;
  }

  public String contentType() {
    return contentType;
  }

  public byte[] content() {
    return content;
  }

  /** The ending of names of such files, as Mastodon has them. */
  public String ending() {
    return switch (contentType) {
      case "image/jpeg" -> "jpeg";
      case "video/quicktime" -> "mov";
      case "audio/mpeg" -> "mp3";
      default ->
          contentType.substring(contentType.indexOf('/') + 1).replaceFirst("^(x-|vnd\\.)", "");
    };
  }
}
