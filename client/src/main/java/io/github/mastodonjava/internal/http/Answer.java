package io.github.mastodonjava.internal.http;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/**
 * What came back, read to its end.
 *
 * @param headers can be asked for in any case
 */
@SuppressWarnings("ArrayRecordComponent") // internal, never compared; the body is not copied
record Answer(HttpUrl url, int status, Map<String, List<String>> headers, byte[] body) {
  boolean isGood() {
    return status >= 200 && status < 300;
  }

  @Nullable String header(String name) {
    List<String> values = headers.get(name);
    return values == null || values.isEmpty() ? null : values.get(0);
  }

  List<String> headers(String name) {
    return headers.getOrDefault(name, List.of());
  }

  String text() {
    return new String(body, StandardCharsets.UTF_8);
  }
}
