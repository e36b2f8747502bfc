package io.github.mastodonjava.benchmarks;

import io.github.mastodonjava.entity.Status;
import io.github.mastodonjava.internal.json.Decoder;
import java.io.IOException;
import java.util.List;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/** What one writes without an SDK, over the SDK's own libraries: OkHttp and its decoder. */
public final class BareClient {
  private final OkHttpClient client = new OkHttpClient();

  /**
   * A page of a timeline.
   *
   * @param next the address of the next page; null after the last
   */
  public record Page(List<Status> statuses, @Nullable String next) {}

  public Page get(String url) throws IOException {
    Request request =
        new Request.Builder()
            .url(url)
            .header("Authorization", "Bearer benchmark-token")
            .header("Accept", "application/json")
            .header("User-Agent", "bare-loop")
            .build();
    try (Response response = client.newCall(request).execute();
        ResponseBody body = response.body()) {
      return new Page(
          Decoder.list(body.bytes(), Status.class).value(), next(response.header("Link")));
    }
  }

  private static @Nullable String next(@Nullable String link) {
    int rel = link == null ? -1 : link.indexOf("; rel=\"next\"");
    return link == null || rel < 0 ? null : link.substring(link.lastIndexOf('<', rel) + 1, rel - 1);
  }
}
