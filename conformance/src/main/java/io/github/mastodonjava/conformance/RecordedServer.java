package io.github.mastodonjava.conformance;

import io.github.mastodonjava.Mastodon;
import io.github.mastodonjava.VersionCheck;
import io.github.mastodonjava.http.RetryPolicy;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;
import org.jspecify.annotations.Nullable;

/** Answers a client with what was recorded; nothing goes over the network. */
final class RecordedServer implements Interceptor {
  /** Nobody's: what is recorded came from elsewhere, and nothing may depend on it. */
  static final String ADDRESS = "https://recorded.example";

  private @Nullable Recording recording;
  private HttpUrl asked = HttpUrl.get(ADDRESS);

  Mastodon client() {
    return Mastodon.builder(ADDRESS)
        .versionCheck(VersionCheck.NONE)
        .retryPolicy(RetryPolicy.none())
        .rateLimiter(new Unlimited())
        .httpClient(new OkHttpClient.Builder().addInterceptor(this).build())
        .build();
  }

  /** Says how requests are answered from now on. */
  void answer(Recording recording) {
    this.recording = recording;
  }

  /** The address of the last request. */
  HttpUrl asked() {
    return asked;
  }

  @Override
  public Response intercept(Chain chain) {
    Request request = chain.request();
    Recording recording = Objects.requireNonNull(this.recording);
    asked = request.url();
    Response.Builder response =
        new Response.Builder()
            .request(request)
            .protocol(Protocol.HTTP_1_1)
            .code(recording.status())
            .message("recorded")
            .body(ResponseBody.create(recording.body(), null));
    for (Map.Entry<String, List<String>> header : recording.headers().entrySet()) {
      header.getValue().forEach(value -> response.addHeader(header.getKey(), value));
    }
    return response.build();
  }
}
