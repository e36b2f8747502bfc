package io.github.mastodonjava.conformance;

import io.github.mastodonjava.Mastodon;
import io.github.mastodonjava.Page;
import io.github.mastodonjava.Response;
import io.github.mastodonjava.error.MastodonApiException;
import io.github.mastodonjava.error.MastodonDecodeException;
import io.github.mastodonjava.http.AnswerShape;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Request;
import io.github.mastodonjava.internal.json.JsonValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Gives recorded answers to a client, as if it had asked, and tells where what the client makes of
 * them is not what was sent.
 */
final class Replay {
  private final RowFinder rows;
  private final RecordedServer server = new RecordedServer();
  private final Mastodon mastodon = server.client();
  private final List<String> differences = new ArrayList<>();
  private final Set<String> surprises = new TreeSet<>();
  private final Set<String> unknown = new LinkedHashSet<>();
  private int read;
  private int errors;
  private int withoutJson;

  Replay(List<Endpoint<?>> endpoints) {
    rows = new RowFinder(endpoints);
  }

  /** How many answers were read, written again, and compared. */
  int read() {
    return read;
  }

  /** How many answers were errors. */
  int errors() {
    return errors;
  }

  /** How many answers were good, and empty or of no use to anybody. */
  int withoutJson() {
    return withoutJson;
  }

  /** The requests that belong to no row of the client. */
  Set<String> unknown() {
    return unknown;
  }

  /** What was lost or changed, and what could not be read. */
  List<String> differences() {
    return List.copyOf(differences);
  }

  /**
   * Where the recordings contradict the records: {@code Record.field} that has no component or is
   * of another type, {@code Record.component is null} where it should not be.
   */
  Set<String> surprises() {
    return surprises;
  }

  void replay(Recording recording) {
    List<Request<?>> requests = rows.find(recording.method(), recording.path());
    if (requests.isEmpty()) {
      unknown.add(recording.method() + " " + recording.path());
      requests = List.of(RowFinder.unknown(recording));
    }
    Object json = json(recording);
    List<Set<String>> ofRows = new ArrayList<>();
    for (Request<?> request : requests) {
      for (String difference : differences(recording, json, request, ofRows)) {
        differences.add(recording + " " + difference);
      }
    }
    if (CursorDifferences.isLost(recording, requests)) {
      differences.add(recording + " has a next page, and no row is one of pages");
    }
    // of several rows, one is of the kind that was answered
    ofRows.stream().min(Comparator.comparing(Set::size)).ifPresent(surprises::addAll);
    count(recording, json);
  }

  /** What an answer holds; null is nothing. */
  private static @Nullable Object json(Recording recording) {
    try {
      return JsonValue.read(recording.body());
    } catch (IOException e) {
      return null;
    }
  }

  private void count(Recording recording, @Nullable Object json) {
    if (!recording.isGood()) {
      errors++;
    } else if (json != null) {
      read++;
    } else {
      withoutJson++;
    }
  }

  private List<String> differences(
      Recording recording, @Nullable Object json, Request<?> request, List<Set<String>> surprises) {
    server.answer(recording);
    Response<?> response;
    try {
      response = mastodon.send(request);
    } catch (MastodonApiException e) {
      return recording.isGood() ? List.of("became " + e) : ErrorDifferences.of(recording, e);
    } catch (MastodonDecodeException e) {
      return recording.isGood() && json == null ? List.of() : List.of("became " + e);
    } catch (RuntimeException e) {
      return List.of("became " + e);
    }
    if (!recording.isGood()) {
      return List.of("is an error, and became " + response);
    }
    List<String> differences = new ArrayList<>();
    response.unreadable().forEach(unreadable -> differences.add("" + unreadable));
    Object answer = answer(response.body(), request.endpoint().shape());
    if (answer != null) {
      Object sent = list(json, request.endpoint().member(), differences);
      differences.addAll(JsonDifferences.between(sent, Written.json(answer)));
      differences.addAll(Written.differencesWhenRestored(answer));
      surprises.add(EntitySurprises.in(answer));
    } else if (json != null && !json.equals(Map.of())) {
      differences.add("is thrown away: " + json);
    }
    differences.addAll(CursorDifferences.of(recording, request, response, server, mastodon));
    return differences;
  }

  /** The list that a row takes out of an answer; what else there is must be nothing. */
  private static @Nullable Object list(
      @Nullable Object json, @Nullable String member, List<String> differences) {
    if (member == null || !(json instanceof Map<?, ?> members)) {
      return json;
    }
    members.forEach(
        (name, value) -> {
          if (!member.equals(name) && !List.of().equals(value)) {
            differences.add("is thrown away: " + name + " " + value);
          }
        });
    return members.get(member);
  }

  /** What a page was made of, and every other answer as it is. */
  private static @Nullable Object answer(@Nullable Object body, AnswerShape shape) {
    if (body instanceof Page<?> page) {
      return shape == AnswerShape.PAGE_OF_ONE ? page.items().get(0) : page.items();
    }
    return body;
  }
}
