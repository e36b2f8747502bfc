package io.github.mastodonjava.error;

import io.github.mastodonjava.internal.http.Secrets;
import org.jspecify.annotations.Nullable;

/** The answer cannot be read, for instance HTML where JSON was due. */
public final class MastodonDecodeException extends MastodonException {
  private static final long serialVersionUID = 1L;

  private static final int LONGEST_BODY = 200;
  private static final int LOOKED_AT = 4000;

  private final String endpoint;
  private final @Nullable String contentType;
  private final String body;

  private MastodonDecodeException(
      String endpoint, @Nullable String contentType, String body, @Nullable Throwable cause) {
    super(
        endpoint
            + ": cannot read the answer ("
            + (contentType == null ? "no content type" : MessageText.of(contentType, 100))
            + "): "
            + (body.isEmpty() ? "it is empty" : body),
        cause);
    this.endpoint = endpoint;
    this.contentType = contentType;
    this.body = body;
  }

  /**
   * Keeps the first 200 characters of {@code body}, with secrets blotted out.
   *
   * @param contentType what the server said that it sent; null where it did not
   */
  public static MastodonDecodeException of(
      String endpoint, @Nullable String contentType, String body, @Nullable Throwable cause) {
    String start = body.substring(0, Math.min(body.length(), LOOKED_AT));
    String shown = MessageText.of(Secrets.blot(start), LONGEST_BODY);
    return new MastodonDecodeException(EndpointText.of(endpoint), contentType, shown, cause);
  }

  /** Verb and path template of the call. */
  public String endpoint() {
    return endpoint;
  }

  /** The content type of the answer; null where it had none. */
  public @Nullable String contentType() {
    return contentType;
  }

  /** The first 200 characters of the answer, on one line, with secrets blotted out. */
  public String body() {
    return body;
  }
}
