package io.github.mastodonjava.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.entity.PollOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the comparison of records and schemas finds: here, of {@code PollOption}. */
class SchemaComparisonTest {
  private static final String TITLE = "\"title\":{\"type\":\"string\"}";
  private static final String VOTES = "\"votes_count\":{\"type\":[\"integer\",\"null\"]}";

  private final Path file;

  SchemaComparisonTest(@TempDir Path folder) {
    file = folder.resolve("openapi.json");
  }

  @Test
  void theSameIsNoProblem() throws IOException {
    assertThat(problems(TITLE + "," + VOTES)).isEmpty();
  }

  @Test
  void aPropertyWithoutAComponentIsFound() throws IOException {
    assertThat(problems(TITLE + "," + VOTES + ",\"id\":{\"type\":\"string\"}"))
        .containsExactly("PollOption has no id");
  }

  @Test
  void aComponentWithoutAPropertyIsFound() throws IOException {
    assertThat(problems(TITLE)).containsExactly("PollOption.votesCount is in no schema");
  }

  @Test
  void anotherTypeIsFound() throws IOException {
    assertThat(problems(TITLE.replace("string", "integer") + "," + VOTES))
        .containsExactly("PollOption.title is of another type");
    assertThat(problems(TITLE + "," + VOTES.replace("integer", "string")))
        .containsExactly("PollOption.votesCount is of another type");
    assertThat(problems(TITLE.replace("}", ",\"format\":\"date-time\"}") + "," + VOTES))
        .containsExactly("PollOption.title is of another type");
    assertThat(problems("\"title\":{\"type\":\"array\",\"items\":{}}," + VOTES))
        .containsExactly("PollOption.title is of another type");
  }

  @Test
  void nullabilityIsComparedInBothDirections() throws IOException {
    assertThat(problems(TITLE.replace("\"string\"", "[\"string\",\"null\"]") + "," + VOTES))
        .containsExactly("PollOption.title may be null in a schema");
    assertThat(problems(TITLE + "," + VOTES.replace("[\"integer\",\"null\"]", "\"integer\"")))
        .containsExactly("PollOption.votesCount is never null in a schema");
  }

  @Test
  void whatIsNotRequiredMayBeNull() throws IOException {
    assertThat(problems(TITLE + "," + VOTES, "votes_count"))
        .containsExactly("PollOption.title may be null in a schema");
  }

  @Test
  void nullBesideAReferenceIsSeen() throws IOException {
    String reference = "{\"type\":[\"string\",\"null\"],\"$ref\":\"#/components/schemas/Text\"}";

    assertThat(problems("\"title\":" + reference + "," + VOTES))
        .containsExactly("PollOption.title may be null in a schema");
  }

  private Set<String> problems(String properties) throws IOException {
    return problems(properties, "title\",\"votes_count");
  }

  private Set<String> problems(String properties, String required) throws IOException {
    Files.writeString(
        file,
        "{\"components\":{\"schemas\":{\"Text\":{\"type\":\"string\"},\"Option\":{\"type\":\"object\","
            + "\"required\":[\""
            + required
            + "\"],\"properties\":{"
            + properties
            + "}}}}}");
    SchemaComparison comparison = new SchemaComparison();
    comparison.compare(PollOption.class, OpenApi.read(file).named("Option"));
    return comparison.problems();
  }
}
