package io.github.mastodonjava.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.http.AnswerShape;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Request;
import io.github.mastodonjava.internal.json.Decoder;
import io.github.mastodonjava.internal.json.JsonValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Recorded answers in which one value is missing, null, or of another type: they are read all the
 * same, everything else in them is what it was, and they are written as they came. Each field of
 * each kind of answer is changed once, at its first occurrence.
 */
class MutationTest {
  /** Of lists, so many elements are enough. */
  private static final int ELEMENTS = 2;

  private final RowFinder rows;
  private final Set<String> seen = new HashSet<>();
  private final List<String> differences = new ArrayList<>();
  private int mutants;

  MutationTest() throws Exception {
    rows = new RowFinder(EndpointRows.all());
  }

  @Test
  void oneWrongValueChangesNothingElse() throws Exception {
    for (Recording recording : Recording.readAll(SharedData.path("recorded"))) {
      List<Request<?>> requests = rows.find(recording.method(), recording.path());
      if (recording.isGood() && !requests.isEmpty()) {
        mutate(requests.get(0).endpoint(), recording);
      }
    }

    assertThat(differences).isEmpty();
    assertThat(mutants).isGreaterThan(10_000);
  }

  private void mutate(Endpoint<?> endpoint, Recording recording) throws IOException {
    if (endpoint.shape() == AnswerShape.NOTHING || endpoint.shape() == AnswerShape.MAP) {
      return;
    }
    Object json = JsonValue.read(recording.body());
    if (json instanceof List<?> list && list.size() > ELEMENTS) {
      json = list.subList(0, ELEMENTS);
    }
    if (json == null) {
      return;
    }
    Object right = read(endpoint, json);
    for (List<Object> path : Mutant.paths(json)) {
      if (seen.add(endpoint.type() + Mutant.kind(path))) {
        Mutant.at(path, json).forEach(mutant -> compare(endpoint, right, mutant));
      }
    }
  }

  private void compare(Endpoint<?> endpoint, @Nullable Object right, Mutant mutant) {
    mutants++;
    try {
      Object read = read(endpoint, mutant.json());
      MutantDifferences.between(right, read, mutant).forEach(d -> add(endpoint, mutant, d));
      JsonDifferences.between(mutant.json(), Written.json(read))
          .forEach(d -> add(endpoint, mutant, "written: " + d));
    } catch (IOException | RuntimeException e) {
      add(endpoint, mutant, e.toString());
    }
  }

  private void add(Endpoint<?> endpoint, Mutant mutant, String difference) {
    differences.add(endpoint + " " + mutant + ": " + difference);
  }

  private static Object read(Endpoint<?> endpoint, @Nullable Object json) throws IOException {
    byte[] bytes = JsonValue.write(json, false);
    return json instanceof List<?>
        ? Decoder.list(bytes, endpoint.type()).value()
        : Decoder.one(bytes, endpoint.type()).value();
  }
}
