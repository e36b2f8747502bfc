package io.github.mastodonjava;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A timeline of statuses that are nothing but ids, paged as Mastodon does. */
final class FakeTimeline implements Function<FakeStreamServer.Request, String> {
  private final List<Long> ids = new ArrayList<>();

  synchronized FakeTimeline post(long... more) {
    for (long id : more) {
      ids.add(id);
    }
    return this;
  }

  @Override
  public synchronized String apply(FakeStreamServer.Request request) {
    String limit = request.parameter("limit");
    String min = request.parameter("min_id");
    String max = request.parameter("max_id");
    int most = limit.isEmpty() ? 20 : Integer.parseInt(limit);
    List<Long> fitting =
        ids.stream()
            .filter(id -> min.isEmpty() || id > Long.parseLong(min))
            .filter(id -> max.isEmpty() || id < Long.parseLong(max))
            .sorted()
            .collect(Collectors.toCollection(ArrayList::new));
    if (fitting.size() > most) {
      fitting =
          min.isEmpty()
              ? fitting.subList(fitting.size() - most, fitting.size())
              : fitting.subList(0, most);
    }
    StringBuilder json = new StringBuilder("[");
    for (int i = fitting.size() - 1; i >= 0; i--) {
      json.append("{\"id\":\"").append(fitting.get(i)).append("\"}").append(i == 0 ? "" : ",");
    }
    return json.append(']').toString();
  }
}
