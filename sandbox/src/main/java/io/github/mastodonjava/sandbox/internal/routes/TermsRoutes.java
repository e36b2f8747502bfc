package io.github.mastodonjava.sandbox.internal.routes;

import io.github.mastodonjava.sandbox.internal.http.Answer;
import io.github.mastodonjava.sandbox.internal.http.ApiError;
import io.github.mastodonjava.sandbox.internal.http.Call;
import io.github.mastodonjava.sandbox.internal.http.Json;
import io.github.mastodonjava.sandbox.internal.http.Router;
import io.github.mastodonjava.sandbox.internal.state.State;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The server's <a href="https://docs.joinmastodon.org/methods/instance/#terms_of_service">terms of
 * service</a>, of which there are an older and a newer version.
 */
public final class TermsRoutes {
  private static final NavigableMap<LocalDate, String> TERMS =
      new TreeMap<>(
          Map.of(
              LocalDate.of(2024, 1, 1), "<p>Be kind.</p>\n",
              LocalDate.of(2025, 4, 15), "<p>Be kind, and test what you build.</p>\n"));

  private final State state;

  public TermsRoutes(State state) {
    this.state = state;
  }

  public void register(Router router) {
    router
        .get("/api/v1/instance/terms_of_service", call -> current())
        .get("/api/v1/instance/terms_of_service/{date}", this::of);
  }

  /** Those in force, or else the newest that will be. */
  private Answer current() {
    LocalDate inForce = TERMS.floorKey(today());
    return terms(inForce == null ? TERMS.lastKey() : inForce);
  }

  private Answer of(Call call) {
    String date = call.pathParam("date");
    for (LocalDate each : TERMS.keySet()) {
      if (each.toString().equals(date)) {
        return terms(each);
      }
    }
    throw ApiError.recordNotFound();
  }

  private Answer terms(LocalDate date) {
    @Nullable LocalDate next = TERMS.higherKey(date);
    return Answer.json(
        Json.object()
            .put("effective_date", date.toString())
            .put("effective", !date.isAfter(today()))
            .put("content", TERMS.get(date))
            .put("succeeded_by", next == null ? null : next.toString()));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(state.now(), ZoneOffset.UTC);
  }
}
