package io.github.mastodonjava.internal.http;

import java.util.AbstractMap;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import okhttp3.Headers;
import org.jspecify.annotations.Nullable;

/**
 * The headers of an answer by their names, in any case. They are looked up where they came, since
 * most answers are asked for a few of them only.
 */
final class HeaderFields extends AbstractMap<String, List<String>> {
  private final Headers headers;

  HeaderFields(Headers headers) {
    this.headers = headers;
  }

  @Override
  public @Nullable List<String> get(@Nullable Object name) {
    return name instanceof String text && headers.get(text) != null ? headers.values(text) : null;
  }

  @Override
  public boolean containsKey(@Nullable Object name) {
    return get(name) != null;
  }

  @Override
  public Set<Map.Entry<String, List<String>>> entrySet() {
    Map<String, List<String>> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (String name : headers.names()) {
      all.put(name, headers.values(name));
    }
    return Collections.unmodifiableMap(all).entrySet();
  }
}
