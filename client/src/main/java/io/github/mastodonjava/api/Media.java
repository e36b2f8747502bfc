package io.github.mastodonjava.api;

import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.entity.MediaAttachment;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;
import org.jspecify.annotations.Nullable;

/**
 * Files for statuses: <a href="https://docs.joinmastodon.org/methods/media/">Mastodon
 * documentation</a>. Uploads have a rate limit of their own: 30 in 30 minutes.
 */
public final class Media {
  private static final Endpoint<MediaAttachment> UPLOAD =
      Endpoint.post("/api/v2/media", MediaAttachment.class)
          .since("3.1.3")
          .changed("4.0.0")
          .scope(Scope.WRITE_MEDIA);
  private static final Endpoint<MediaAttachment> UPLOAD_V1 =
      Endpoint.post("/api/v1/media", MediaAttachment.class)
          .since("0.0.0")
          .changed("3.2.0")
          .scope(Scope.WRITE_MEDIA);
  private static final Endpoint<MediaAttachment> GET =
      Endpoint.get("/api/v1/media/{id}", MediaAttachment.class)
          .since("3.1.3")
          .scope(Scope.WRITE_MEDIA);
  private static final Endpoint<MediaAttachment> UPDATE =
      Endpoint.put("/api/v1/media/{id}", MediaAttachment.class)
          .since("0.0.0")
          .changed("3.2.0")
          .scope(Scope.WRITE_MEDIA);
  private static final Endpoint<@Nullable Void> DELETE =
      Endpoint.nothing("DELETE", "/api/v1/media/{id}").since("4.4.0").scope(Scope.WRITE_MEDIA);

  private final Exchange exchange;

  public Media(Exchange exchange) {
    this.exchange = exchange;
  }

  /**
   * Uploads a file. A large one is still worked on when this returns: its {@code url} is null then,
   * and {@link #get} tells when it can be posted. Scope {@code write:media}; since Mastodon 3.1.3.
   *
   * @throws io.github.mastodonjava.error.MastodonValidationException if the server does not take
   *     files of that kind or size
   */
  public MediaAttachment upload(NewMedia media) {
    return exchange.fetch(UPLOAD.at().with(media));
  }

  /**
   * Uploads a file and waits until the server has worked on it. Scope {@code write:media}.
   *
   * @deprecated since Mastodon 3.1.3 it is {@link #upload}; this one is refused for large files
   */
  @Deprecated
  public MediaAttachment uploadV1(NewMedia media) {
    return exchange.fetch(UPLOAD_V1.at().with(media));
  }

  /**
   * Returns an attachment of the user that is in no status yet. Its {@code url} is null as long as
   * the server works on it. Scope {@code write:media}; since Mastodon 3.1.3.
   */
  public MediaAttachment get(String id) {
    return exchange.fetch(GET.at(id));
  }

  /**
   * Changes an attachment that is in no status yet; once it is, editing the status does it. Scope
   * {@code write:media}.
   */
  public MediaAttachment update(String id, MediaUpdate update) {
    return exchange.fetch(UPDATE.at(id).with(update));
  }

  /**
   * Deletes an attachment that is in no status; for one that is in one, the answer is 422. Scope
   * {@code write:media}; since Mastodon 4.4.
   */
  public void delete(String id) {
    exchange.fetch(DELETE.at(id));
  }
}
