package io.github.mastodonjava.sandbox.internal.routes.admin;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.mastodonjava.sandbox.internal.http.Answer;
import io.github.mastodonjava.sandbox.internal.http.ApiError;
import io.github.mastodonjava.sandbox.internal.http.Call;
import io.github.mastodonjava.sandbox.internal.http.Json;
import io.github.mastodonjava.sandbox.internal.http.Router;
import io.github.mastodonjava.sandbox.internal.state.Account;
import io.github.mastodonjava.sandbox.internal.state.Activity;
import io.github.mastodonjava.sandbox.internal.state.State;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** Measures, dimensions and retention: what moderators' dashboards show. */
final class StatisticsRoutes {
  private final State state;
  private final Measures measures;
  private final Dimensions dimensions;

  StatisticsRoutes(State state) {
    this.state = state;
    this.measures = new Measures(state);
    this.dimensions = new Dimensions(state);
  }

  void register(Router router) {
    router
        .post("/api/v1/admin/measures", this::measure)
        .post("/api/v1/admin/dimensions", this::divide)
        .post("/api/v1/admin/retention", this::retain);
  }

  private Answer measure(Call call) {
    Moderators.require(call, "admin:read");
    Instant from = day(call, "start_at");
    Instant to = day(call, "end_at");
    ArrayNode answer = Json.array();
    for (String key : call.params().strings("keys")) {
      if (Measures.isKnown(key)) {
        answer.add(measure(call, key, from, to));
      }
    }
    return Answer.json(answer);
  }

  private ObjectNode measure(Call call, String key, Instant from, Instant to) {
    Instant end = to.plus(1, ChronoUnit.DAYS);
    Instant before = from.minus(ChronoUnit.DAYS.between(from, end), ChronoUnit.DAYS);
    ObjectNode json = Json.object().put("key", key).putNull("unit");
    json.put("total", count(call, key, from, end))
        .put("previous_total", count(call, key, before, from));
    ArrayNode data = json.putArray("data");
    for (Instant day = from; day.isBefore(end); day = day.plus(1, ChronoUnit.DAYS)) {
      ObjectNode point = data.addObject();
      point.set("date", Json.time(day));
      point.put("value", count(call, key, day, day.plus(1, ChronoUnit.DAYS)));
    }
    return json;
  }

  private String count(Call call, String key, Instant from, Instant to) {
    return Long.toString(
        measures.count(key, call.params().nested(key), new Activity(state, from, to)));
  }

  private Answer divide(Call call) {
    Moderators.require(call, "admin:read");
    Long limit = call.idParam("limit");
    Instant to =
        call.params().has("end_at")
            ? day(call, "end_at").plus(1, ChronoUnit.DAYS)
            : state.now().plus(1, ChronoUnit.DAYS);
    Instant from = call.params().has("start_at") ? day(call, "start_at") : Instant.EPOCH;
    Activity span = new Activity(state, from, to);
    ArrayNode answer = Json.array();
    for (String key : call.params().strings("keys")) {
      if (Dimensions.isKnown(key)) {
        ObjectNode json = answer.addObject().put("key", key);
        ArrayNode data = json.putArray("data");
        dimensions.of(key, call.params().nested(key), span).entrySet().stream()
            .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
            .limit(limit == null ? 10 : limit)
            .forEach(
                part ->
                    data.addObject()
                        .put("key", part.getKey())
                        .put("human_key", part.getKey())
                        .put("value", Long.toString(part.getValue())));
      }
    }
    return Answer.json(answer);
  }

  /** How many of those who came in a day or month were there in each that followed. */
  private Answer retain(Call call) {
    Moderators.require(call, "admin:read");
    String frequency = call.params().string("frequency", "day");
    ChronoUnit unit = frequency.equals("month") ? ChronoUnit.MONTHS : ChronoUnit.DAYS;
    LocalDate first = start(day(call, "start_at"), unit);
    LocalDate last = start(day(call, "end_at"), unit);
    ArrayNode answer = Json.array();
    for (LocalDate period = first; !period.isAfter(last); period = period.plus(1, unit)) {
      ObjectNode cohort = answer.addObject();
      cohort.set("period", Json.time(instant(period)));
      cohort.put("frequency", unit == ChronoUnit.MONTHS ? "month" : "day");
      List<Account> members = span(period, unit).newAccounts();
      ArrayNode data = cohort.putArray("data");
      for (LocalDate later = period; !later.isAfter(last); later = later.plus(1, unit)) {
        long active = span(later, unit).activeAccounts().stream().filter(members::contains).count();
        ObjectNode point = data.addObject();
        point.set("date", Json.time(instant(later)));
        point
            .put("rate", members.isEmpty() ? 0.0 : (double) active / members.size())
            .put("value", Long.toString(active));
      }
    }
    return Answer.json(answer);
  }

  private Activity span(LocalDate period, ChronoUnit unit) {
    return new Activity(state, instant(period), instant(period.plus(1, unit)));
  }

  private static LocalDate start(Instant day, ChronoUnit unit) {
    LocalDate date = day.atZone(ZoneOffset.UTC).toLocalDate();
    return unit == ChronoUnit.MONTHS ? date.withDayOfMonth(1) : date;
  }

  private static Instant instant(LocalDate date) {
    return date.atStartOfDay(ZoneOffset.UTC).toInstant();
  }

  private static Instant day(Call call, String name) {
    String text = call.text(name);
    if (text.isBlank()) {
      throw ApiError.parameterMissing(name);
    }
    try {
      return text.length() == 10
          ? instant(LocalDate.parse(text))
          : OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.DAYS);
    } catch (DateTimeParseException e) {
      throw ApiError.of(400, "invalid date");
    }
  }
}
