package io.github.mastodonjava.sandbox.internal.routes.admin;

import io.github.mastodonjava.sandbox.internal.http.Params;
import io.github.mastodonjava.sandbox.internal.state.Activity;
import io.github.mastodonjava.sandbox.internal.state.Ids;
import io.github.mastodonjava.sandbox.internal.state.State;
import io.github.mastodonjava.sandbox.internal.state.Status;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/** By what the statuses of a span of time can be divided. */
final class Dimensions {
  private static final Set<String> KEYS =
      Set.of("languages", "sources", "servers", "tag_servers", "tag_languages");

  private final State state;

  Dimensions(State state) {
    this.state = state;
  }

  static boolean isKnown(String key) {
    return KEYS.contains(key);
  }

  Map<String, Long> of(String key, Params options, Activity span) {
    String tag = state.tags().byId(Ids.parse(options.string("id", "")));
    Predicate<Status> tagged = status -> tag != null && status.tags().contains(tag);
    return switch (key) {
      case "sources" -> count(span, status -> true, Dimensions::source);
      case "servers" -> count(span, status -> true, status -> state.address().host());
      case "tag_servers" -> count(span, tagged, status -> state.address().host());
      case "tag_languages" -> count(span, tagged, Dimensions::language);
      default -> count(span, status -> true, Dimensions::language);
    };
  }

  private static String language(Status status) {
    return Objects.requireNonNullElse(status.draft().language(), "und");
  }

  private static String source(Status status) {
    Status.OAuthAppName app = status.app();
    return app == null ? "Web" : app.name();
  }

  private static Map<String, Long> count(
      Activity span, Predicate<Status> wanted, Function<Status, String> part) {
    Map<String, Long> counts = new TreeMap<>();
    for (Status status : span.statuses()) {
      if (!status.isReblog() && wanted.test(status)) {
        counts.merge(part.apply(status), 1L, Long::sum);
      }
    }
    return counts;
  }
}
