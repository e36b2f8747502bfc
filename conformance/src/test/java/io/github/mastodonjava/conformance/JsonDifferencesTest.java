package io.github.mastodonjava.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.internal.json.JsonValue;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class JsonDifferencesTest {
  @Test
  void numbersAreComparedByValue() throws IOException {
    assertThat(differences("[1, 2.50, 1e3]", "[1.0, 2.5, 1000]")).isEmpty();
    assertThat(differences("[1]", "[1.1]")).containsExactly("/0: 1 became 1.1");
  }

  @Test
  void datesAreComparedToTheMillisecond() throws IOException {
    assertThat(differences("'2026-01-01T00:00:00.000Z'", "'2026-01-01T01:00:00+01:00'")).isEmpty();
    assertThat(differences("'2026-01-01T00:00:00.000Z'", "'2026-01-01T00:00:00.001Z'")).hasSize(1);
  }

  @Test
  void nullIsLikeAFieldThatIsNotThere() throws IOException {
    assertThat(differences("{'a': null}", "{}")).isEmpty();
    assertThat(differences("{}", "{'a': null}")).isEmpty();
    assertThat(differences("{'a': 1}", "{}")).containsExactly("/a: 1 became null");
  }

  @Test
  void anEmptyListIsNotNothing() throws IOException {
    assertThat(differences("{'a': []}", "{}")).containsExactly("/a: [] became null");
  }

  @Test
  void aTextIsNoNumberAndAListNoOther() throws IOException {
    assertThat(differences("{'a': '1', 'b': [1, 2]}", "{'a': 1, 'b': [1]}"))
        .containsExactly("/a: 1 became 1", "/b: [1, 2] became [1]");
  }

  private static List<String> differences(String expected, String actual) throws IOException {
    return JsonDifferences.between(
        JsonValue.read(expected.replace('\'', '"')), JsonValue.read(actual.replace('\'', '"')));
  }
}
