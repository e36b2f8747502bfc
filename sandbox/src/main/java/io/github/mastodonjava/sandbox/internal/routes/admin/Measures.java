package io.github.mastodonjava.sandbox.internal.routes.admin;

import io.github.mastodonjava.sandbox.internal.http.Params;
import io.github.mastodonjava.sandbox.internal.state.Activity;
import io.github.mastodonjava.sandbox.internal.state.Ids;
import io.github.mastodonjava.sandbox.internal.state.State;
import io.github.mastodonjava.sandbox.internal.state.Status;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;

/** What can be counted of a span of time. Other servers are not known here, and count nothing. */
final class Measures {
  private static final Set<String> KEYS =
      Set.of(
          "active_users",
          "new_users",
          "interactions",
          "opened_reports",
          "resolved_reports",
          "tag_accounts",
          "tag_uses",
          "tag_servers",
          "instance_accounts",
          "instance_media_attachments",
          "instance_reports",
          "instance_statuses",
          "instance_follows",
          "instance_followers");

  private final State state;

  Measures(State state) {
    this.state = state;
  }

  static boolean isKnown(String key) {
    return KEYS.contains(key);
  }

  long count(String key, Params options, Activity span) {
    return switch (key) {
      case "active_users" -> span.activeAccounts().size();
      case "new_users" -> span.newAccounts().size();
      case "interactions" -> span.interactions();
      case "opened_reports" ->
          state.reports().all().values().stream()
              .filter(report -> span.isWithin(report.createdAt()))
              .count();
      case "resolved_reports" -> resolved(span);
      case "tag_uses" -> tagged(options, span).count();
      case "tag_accounts" -> tagged(options, span).map(Status::account).distinct().count();
      case "tag_servers" -> Math.min(1, tagged(options, span).count());
      default -> 0;
    };
  }

  private long resolved(Activity span) {
    return state.reports().all().values().stream()
        .filter(
            report -> {
              Instant at = report.actionTakenAt();
              return at != null && span.isWithin(at);
            })
        .count();
  }

  private Stream<Status> tagged(Params options, Activity span) {
    String name = state.tags().byId(Ids.parse(options.string("id", "")));
    return span.statuses().stream().filter(status -> name != null && status.tags().contains(name));
  }
}
