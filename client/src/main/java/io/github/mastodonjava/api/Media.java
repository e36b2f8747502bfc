package io.github.mastodonjava.api;

import io.github.mastodonjava.Response;
import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.entity.InstanceMediaConfiguration;
import io.github.mastodonjava.entity.MediaAttachment;
import io.github.mastodonjava.error.MastodonNotFoundException;
import io.github.mastodonjava.error.MastodonVersionException;
import io.github.mastodonjava.http.Download;
import io.github.mastodonjava.http.Downloads;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;
import io.github.mastodonjava.http.FilePart;
import io.github.mastodonjava.http.Request;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Files for statuses: <a href="https://docs.joinmastodon.org/methods/media/">Mastodon
 * documentation</a>. Uploads have a rate limit of their own: 30 in 30 minutes.
 *
 * <p>Uploads and downloads may take as long as they need: for them, the client's time limit for
 * requests is the longest time in which no byte moves. Interrupting the thread ends them.
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
  static final Endpoint<MediaAttachment> GET =
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
  private final Supplier<@Nullable InstanceMediaConfiguration> knownLimits;
  private final Downloads downloads;

  /** Takes what tells the limits of media, null where they are not known. */
  public Media(
      Exchange exchange,
      Supplier<@Nullable InstanceMediaConfiguration> knownLimits,
      Downloads downloads) {
    this.exchange = exchange;
    this.knownLimits = knownLimits;
    this.downloads = downloads;
  }

  /**
   * A file on disk to {@link #upload}; see {@link FilePart} for how its type is found out.
   *
   * @throws IllegalArgumentException if there is no readable file there
   */
  public static NewMedia file(Path file) {
    return NewMedia.of(FilePart.of(file));
  }

  /** Bytes to upload, with a name for them: {@code cat.png}. */
  public static NewMedia bytes(String name, byte[] bytes) {
    return NewMedia.of(FilePart.of(name, bytes));
  }

  /**
   * What a stream still has, to be uploaded once; it is not closed. Its length is not known, which
   * some servers refuse.
   */
  public static NewMedia stream(String name, InputStream stream) {
    return stream(name, stream, -1);
  }

  /**
   * The same.
   *
   * @param length in bytes, -1 if it is not known
   */
  public static NewMedia stream(String name, InputStream stream, long length) {
    return NewMedia.of(FilePart.readOnce(name, stream, length));
  }

  /**
   * Uploads a file, waits until the server has worked on it, and returns an attachment that can be
   * posted: {@code NewStatus.media(List.of(attachment.id()))}.
   *
   * <p>A file is sent once: where the connection breaks on the way, that is an error, since the
   * server may have it. It is compared with the server's limits before, as far as they are known;
   * {@link #limits} makes them known. Servers before Mastodon 3.1.3 get it at their older address.
   * Scope {@code write:media}.
   *
   * @throws io.github.mastodonjava.error.MastodonMediaLimitException if the server does not take
   *     files of that kind or size, by what it said before
   * @throws io.github.mastodonjava.error.MastodonValidationException if the server does not take
   *     it, or cannot read what it is
   * @throws io.github.mastodonjava.error.MastodonProcessingException if it still works on it after
   *     the time to {@linkplain NewMedia#waitAtMost wait}
   * @throws io.github.mastodonjava.error.MastodonFileException if the file cannot be read
   * @see <a href="https://docs.joinmastodon.org/methods/media/#v2">Mastodon docs</a>
   */
  public MediaAttachment upload(NewMedia media) {
    InstanceMediaConfiguration limits = knownLimits.get();
    if (limits != null) {
      MediaLimits.require(media, limits);
    }
    Response<MediaAttachment> answer = send(media);
    return media.patience().isZero() || MediaProcessing.isReady(answer)
        ? answer.body()
        : await(answer.body().id(), media.patience());
  }

  private Response<MediaAttachment> send(NewMedia media) {
    Request<MediaAttachment> request = UPLOAD.at().with(media);
    try {
      return exchange.send(request);
    } catch (MastodonNotFoundException | MastodonVersionException e) {
      if (request.isSpent()) {
        throw e;
      }
      try {
        return exchange.send(UPLOAD_V1.at().with(media));
      } catch (MastodonNotFoundException neither) {
        e.addSuppressed(neither);
        throw e;
      }
    }
  }

  /**
   * Uploads a file and waits until the server has worked on it. Scope {@code write:media}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/media/#v1">Mastodon docs</a>
   * @deprecated since Mastodon 3.1.3 it is {@link #upload}; this one is refused for large files
   */
  @Deprecated
  public MediaAttachment uploadV1(NewMedia media) {
    return exchange.fetch(UPLOAD_V1.at().with(media));
  }

  /**
   * Waits until the server has worked on an attachment that is in no status yet, and returns it.
   * Asks the server every few seconds, as it says. Scope {@code write:media}; since Mastodon 3.1.3.
   *
   * @param longest how long to wait
   * @throws io.github.mastodonjava.error.MastodonProcessingException if it takes longer
   * @throws io.github.mastodonjava.error.MastodonValidationException if the server cannot do it
   * @see <a href="https://docs.joinmastodon.org/methods/media/#get">Mastodon docs</a>
   */
  public MediaAttachment await(String id, Duration longest) {
    return new MediaProcessing(exchange).await(id, longest);
  }

  /**
   * Returns an attachment of the user that is in no status yet. Its {@code url} is null as long as
   * the server works on it. Scope {@code write:media}; since Mastodon 3.1.3.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/media/#get">Mastodon docs</a>
   */
  public MediaAttachment get(String id) {
    return exchange.fetch(GET.at(id));
  }

  /**
   * Changes an attachment that is in no status yet; once it is, {@link
   * StatusUpdate#mediaAttributes} does it. Scope {@code write:media}.
   *
   * @throws io.github.mastodonjava.error.MastodonMediaLimitException if the description is longer
   *     than the server said before that it takes
   * @see <a href="https://docs.joinmastodon.org/methods/media/#update">Mastodon docs</a>
   */
  public MediaAttachment update(String id, MediaUpdate update) {
    InstanceMediaConfiguration limits = knownLimits.get();
    if (limits != null) {
      MediaLimits.requireDescription(update.altText(), limits);
    }
    return exchange.fetch(UPDATE.at(id).with(update));
  }

  /**
   * Deletes an attachment that is in no status; for one that is in one, the answer is 422. Scope
   * {@code write:media}; since Mastodon 4.4.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/media/#delete">Mastodon docs</a>
   */
  public void delete(String id) {
    exchange.fetch(DELETE.at(id));
  }

  /**
   * Returns what the server says that media may be: kinds, sizes, the length of descriptions; null
   * where it does not say. Asks unless that is known already, which it is for an hour then; uploads
   * are compared with it.
   */
  public @Nullable InstanceMediaConfiguration limits() {
    InstanceMediaConfiguration known = knownLimits.get();
    if (known == null) {
      ask(new Instances(exchange));
      known = knownLimits.get();
    }
    return known;
  }

  @SuppressWarnings("deprecation") // older servers have nothing else
  private static void ask(Instances instance) {
    try {
      instance.get();
    } catch (MastodonNotFoundException | MastodonVersionException e) {
      instance.getV1();
    }
  }

  /**
   * Downloads the file of an attachment.
   *
   * @throws IllegalArgumentException if it has no file (yet): its {@code url} is null
   * @see #download(URI, Download)
   */
  public Path download(MediaAttachment attachment, Download download) {
    String url = attachment.url() == null ? attachment.remoteUrl() : attachment.url();
    if (url == null) {
      throw new IllegalArgumentException(
          "the attachment " + attachment.id() + " has no file: it may still be worked on");
    }
    downloads.fetch(url, download);
    return download.target();
  }

  /**
   * Downloads a file from wherever it is, such as {@code Account.avatar}, and returns where it is.
   * No access token is sent, whatever the host. Redirects are followed to http and https, but not
   * from https to http. A connection that breaks is made again, as the retry policy says, and goes
   * on from where it broke.
   *
   * @throws IllegalArgumentException for an address that is not http or https
   * @throws io.github.mastodonjava.error.MastodonMediaLimitException if it is larger than allowed
   * @throws io.github.mastodonjava.error.MastodonFileException if it cannot be written, or another
   *     file is there
   * @throws io.github.mastodonjava.error.MastodonApiException for an answer that is not the file
   */
  public Path download(URI address, Download download) {
    downloads.fetch(address.toString(), download);
    return download.target();
  }
}
