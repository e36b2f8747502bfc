package io.github.mastodonjava.internal.http;

import io.github.mastodonjava.error.MastodonFileException;
import io.github.mastodonjava.http.Download;
import io.github.mastodonjava.http.Downloads;
import io.github.mastodonjava.internal.media.PartialFile;
import java.io.IOException;
import java.nio.file.Path;
import okhttp3.HttpUrl;

/** Downloads over a client's connections, without its token. */
public final class HttpDownloads implements Downloads {
  private final Connection connection;
  private final CallSettings settings;

  public HttpDownloads(Connection connection, CallSettings settings) {
    this.connection = connection;
    this.settings = settings;
  }

  @Override
  public void fetch(String address, Download download) {
    HttpUrl url = url(address);
    try (PartialFile part = open(url, download)) {
      new Fetching(connection, settings, download, part).fetch(url);
      part.finish(download.isReplacing());
    } catch (IOException e) {
      throw MastodonFileException.writing(name(download), e);
    }
  }

  private static HttpUrl url(String address) {
    HttpUrl url = HttpUrl.parse(address);
    if (url == null || !url.username().isEmpty() || !url.password().isEmpty()) {
      throw new IllegalArgumentException(
          "a file has an address of http or https without a password, unlike "
              + (url == null ? "this one" : "that of " + url.host()));
    }
    return url;
  }

  private static PartialFile open(HttpUrl url, Download download) throws IOException {
    return download.isResumable()
        ? PartialFile.resume(download.target(), download.isReplacing(), url.toString())
        : PartialFile.create(download.target(), download.isReplacing());
  }

  private static String name(Download download) {
    Path name = download.target().getFileName();
    return name == null ? download.target().toString() : name.toString();
  }
}
