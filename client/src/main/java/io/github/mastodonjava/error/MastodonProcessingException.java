package io.github.mastodonjava.error;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The server did not finish with an uploaded file in time. It may still: the file is there, and
 * {@code media().await} goes on waiting for it.
 */
public final class MastodonProcessingException extends MastodonException {
  private static final long serialVersionUID = 1L;

  private final String mediaId;

  public MastodonProcessingException(
      String mediaId, Duration waited, @Nullable MastodonException cause) {
    super(
        "the server still works on the file "
            + MessageText.of(mediaId, 100)
            + " after "
            + waited.toSeconds()
            + " seconds. Wait longer, or ask for it later",
        cause);
    this.mediaId = mediaId;
  }

  /** The attachment's id. */
  public String mediaId() {
    return mediaId;
  }
}
