package io.github.mastodonjava.internal.http;

import io.github.mastodonjava.http.Request;
import java.util.Map;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Makes OkHttp's requests of ours. */
final class OutgoingRequests {
  private OutgoingRequests() {}

  /** Takes the access token to show; null for none. */
  static okhttp3.Request of(
      Request<?> request, BaseUrl baseUrl, Map<String, String> headers, @Nullable String token) {
    HttpUrl url = url(request, baseUrl);
    okhttp3.Request.Builder builder =
        new okhttp3.Request.Builder()
            .url(url)
            .method(request.endpoint().method(), RequestBodies.of(request));
    boolean toOwnServer = baseUrl.isSameOrigin(url);
    for (Map.Entry<String, String> header : headers.entrySet()) {
      if (toOwnServer || !Secrets.isSecret(header.getKey())) {
        builder.header(header.getKey(), header.getValue());
      }
    }
    for (Map.Entry<String, String> header : request.headers().entrySet()) {
      builder.header(header.getKey(), header.getValue());
    }
    if (token != null && toOwnServer) {
      builder.header("Authorization", "Bearer " + token);
    }
    return builder.build();
  }

  private static HttpUrl url(Request<?> request, BaseUrl baseUrl) {
    String path = request.path();
    HttpUrl url = path.startsWith("/") ? baseUrl.at(path) : HttpUrl.get(path);
    if (request.query().isEmpty()) {
      return url;
    }
    HttpUrl.Builder builder = url.newBuilder();
    for (Map.Entry<String, Object> pair : request.query().flat()) {
      builder.addQueryParameter(pair.getKey(), pair.getValue().toString());
    }
    return builder.build();
  }
}
