package io.github.mastodonjava.server.pleroma;

import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.entity.MediaAttachment;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;
import io.github.mastodonjava.http.FilePart;

/**
 * The picture beside the text field of the web page: <a
 * href="https://docs.pleroma.social/backend/development/API/pleroma_api/">Pleroma
 * documentation</a>.
 */
public final class Mascot {
  private static final String PATH = "/api/v1/pleroma/mascot";
  private static final Endpoint<MediaAttachment> GET =
      Endpoint.get(PATH, MediaAttachment.class).scope(Scope.READ_ACCOUNTS);
  private static final Endpoint<MediaAttachment> SET =
      Endpoint.put(PATH, MediaAttachment.class).scope(Scope.WRITE_ACCOUNTS);

  private final Exchange exchange;

  Mascot(Exchange exchange) {
    this.exchange = exchange;
  }

  /** Returns it. Scope {@code read:accounts}. */
  public MediaAttachment get() {
    return exchange.fetch(GET.at());
  }

  /**
   * Changes it. Scope {@code write:accounts}.
   *
   * @throws io.github.mastodonjava.error.MastodonApiException with status 415 if it is no picture
   */
  public MediaAttachment set(FilePart picture) {
    return exchange.fetch(SET.at().with("file", picture));
  }
}
