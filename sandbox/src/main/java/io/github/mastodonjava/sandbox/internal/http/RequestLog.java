package io.github.mastodonjava.sandbox.internal.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The requests that were met, in the order of their answers. */
public final class RequestLog {
  /** One of them; a status of 0 says that there was no answer. */
  public record Entry(
      String method, String path, @Nullable String query, int status, Map<String, String> headers) {

    public Entry {
      headers = Map.copyOf(headers);
    }
  }

  private final List<Entry> entries = new ArrayList<>();

  synchronized void add(Entry entry) {
    entries.add(entry);
  }

  public synchronized List<Entry> all() {
    return List.copyOf(entries);
  }

  public synchronized void clear() {
    entries.clear();
  }
}
