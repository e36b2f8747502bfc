package io.github.mastodonjava.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.EntityJson;
import io.github.mastodonjava.entity.Poll;
import io.github.mastodonjava.internal.json.JsonValue;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class MutantDifferencesTest {
  private static final String RIGHT = "{'id':'1','multiple':true,'options':[{'title':'a'},{}]}";

  @Test
  void everyFieldAndElementInAnObjectIsChanged() throws IOException {
    assertThat(Mutant.paths(Objects.requireNonNull(JsonValue.read("[{\"a\":[{\"b\":1}]}]"))))
        .extracting(Mutant::kind)
        .containsExactly("/*/a", "/*/a/*", "/*/a/*/b");
  }

  @Test
  void aMutantIsNotTheSameInOnePlace() throws IOException {
    Object json = Objects.requireNonNull(JsonValue.read("{\"a\":[1,2],\"b\":3}"));

    assertThat(Mutant.at(List.of("a", 1), json))
        .extracting(Mutant::json)
        .map(String::valueOf)
        .startsWith("{a=[1], b=3}", "{a=[1, null], b=3}", "{a=[1, ], b=3}");
    assertThat(Mutant.at(List.of("b"), json).get(0).json()).hasToString("{a=[1, 2]}");
  }

  @Test
  void anotherFieldThatChangesIsFound() {
    assertThat(differences("{'id':'1','multiple':false,'options':[{'title':'a'},{}]}", "id", 7L))
        .containsExactlyInAnyOrder("multiple became false", "7 is read as 1");
  }

  @Test
  void anotherElementThatChangesIsFound() {
    Mutant mutant = new Mutant(List.of("options", 1), null, null);

    assertThat(between("{'id':'1','multiple':true,'options':[{'title':'b'},{}]}", mutant))
        .anyMatch(difference -> difference.startsWith("other elements became"));
    assertThat(between("{'id':'1','multiple':true,'options':[{'title':'a'}]}", mutant)).isEmpty();
  }

  @Test
  void aFieldThatIsKeptInExtraElsewhereIsFound() {
    assertThat(differences(RIGHT.replace("'id':'1'", "'id':'1','x':1"), "multiple", true))
        .containsExactly("extra became {x=1}");
  }

  @Test
  void aValueOfAnotherMeaningIsFound() {
    assertThat(differences(RIGHT, "multiple", "a text")).containsExactly("a text is read as true");
    assertThat(differences(RIGHT, "id", 1.0)).isEmpty();
    assertThat(differences(RIGHT, "options", List.of("x"))).isEmpty();
    assertThat(differences(RIGHT, "options", "x")).hasSize(1);
  }

  private static List<String> differences(String read, String field, Object value) {
    return between(read, new Mutant(List.of(field), value, null));
  }

  private static List<String> between(String read, Mutant mutant) {
    return MutantDifferences.between(poll(RIGHT), poll(read), mutant);
  }

  private static Poll poll(String json) {
    return EntityJson.read(json.replace('\'', '"'), Poll.class);
  }
}
