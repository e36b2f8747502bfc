package io.github.mastodonjava.sandbox.internal.routes;

import io.github.mastodonjava.sandbox.internal.http.Answer;
import io.github.mastodonjava.sandbox.internal.http.Call;
import io.github.mastodonjava.sandbox.internal.http.Json;
import io.github.mastodonjava.sandbox.internal.state.Account;
import io.github.mastodonjava.sandbox.internal.state.Ids;
import io.github.mastodonjava.sandbox.internal.state.MarkerStore;
import io.github.mastodonjava.sandbox.internal.state.Notification;
import io.github.mastodonjava.sandbox.internal.state.State;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which notifications a request is about. */
final class NotificationSelection implements Predicate<Notification> {
  /** The parameters that it reads, which links repeat. */
  static final String[] PARAMETERS = {"types", "exclude_types", "account_id", "include_filtered"};

  private static final long MOST_COUNTED = 1000;

  private final List<String> types;
  private final List<String> excluded;
  private final @Nullable Long from;
  private final boolean withFiltered;

  NotificationSelection(Call call) {
    this.types = call.params().strings("types");
    this.excluded = call.params().strings("exclude_types");
    this.from = call.idParam("account_id");
    this.withFiltered = call.params().flag("include_filtered");
  }

  @Override
  public boolean test(Notification notification) {
    String type = notification.type().wireName();
    return (types.isEmpty() || types.contains(type))
        && !excluded.contains(type)
        && (withFiltered || !notification.filtered())
        && (from == null || notification.from().id() == from);
  }

  /** The notifications that came after those that the user has marked as read. */
  static List<Notification> unread(Call call, State state, Account user) {
    MarkerStore.Marker marker = state.markers().get(user, "notifications");
    long lastRead = marker == null ? 0 : Ids.parse(marker.lastReadId());
    return state.notifications().of(user).tailMap(lastRead, false).values().stream()
        .filter(new NotificationSelection(call))
        .toList();
  }

  /** Answers a count, which ends at {@code limit}: 100 unless said otherwise, 1000 at most. */
  static Answer count(Call call, long count) {
    Long wanted = call.idParam("limit");
    long limit = wanted == null ? 100 : Math.min(wanted, MOST_COUNTED);
    return Answer.json(Json.object().put("count", Math.min(count, limit)));
  }
}
