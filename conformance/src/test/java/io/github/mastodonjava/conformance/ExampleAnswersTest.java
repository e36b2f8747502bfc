package io.github.mastodonjava.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * The examples of Mastodon's OpenAPI file, good answers and errors, as if a server had sent them.
 * They are of the right entity, but often a list where one is answered, or the other way round.
 */
class ExampleAnswersTest {
  private static final Map<String, String> MISTAKES =
      Map.of(
          "deleteFiltersStatusesByIdV2", "Mastodon answers with an empty object, as recorded",
          "getFilters", "its schema is one filter; all are answered");

  @Test
  void everyExampleIsReadAndWrittenWithoutLoss() throws Exception {
    JsonNode file =
        new ObjectMapper().readTree(SharedData.path("api/mastodon-openapi.json").toFile());
    Replay replay = new Replay(EndpointRows.all());
    for (Recording example : examples(file)) {
      replay.replay(example);
    }

    assertThat(replay.differences()).isEmpty();
    assertThat(EndpointExceptions.NO_CALL.keys()).containsAll(replay.unknown());
    assertThat(replay.read()).isGreaterThan(150);
    assertThat(replay.errors()).isGreaterThan(900);
  }

  private static List<Recording> examples(JsonNode file) throws IOException {
    List<Recording> examples = new ArrayList<>();
    for (Map.Entry<String, JsonNode> path : file.path("paths").properties()) {
      for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
        for (Map.Entry<String, JsonNode> response :
            operation.getValue().path("responses").properties()) {
          if (MISTAKES.containsKey(operation.getValue().path("operationId").asText())) {
            continue;
          }
          for (JsonNode example : examples(file, response.getValue())) {
            examples.add(
                Recordings.of(
                    operation.getValue().path("operationId").asText(),
                    operation.getKey().toUpperCase(Locale.ROOT),
                    path.getKey().replaceAll("\\{\\w+}", "1"),
                    Integer.parseInt(response.getKey()),
                    Map.of(),
                    example.toString()));
          }
        }
      }
    }
    return examples;
  }

  private static List<JsonNode> examples(JsonNode file, JsonNode response) {
    JsonNode content = resolved(file, response).path("content").path("application/json");
    List<JsonNode> examples = new ArrayList<>();
    if (content.has("example")) {
      examples.add(content.path("example"));
    }
    content.path("examples").forEach(each -> examples.add(resolved(file, each).path("value")));
    boolean list = resolved(file, content.path("schema")).path("type").asText().equals("array");
    return examples.stream().flatMap(example -> ofKind(list, example).stream()).toList();
  }

  private static List<JsonNode> ofKind(boolean list, JsonNode example) {
    if (list && example.isObject()) {
      return List.of(JsonNodeFactory.instance.arrayNode().add(example));
    }
    List<JsonNode> single = new ArrayList<>();
    if (!list && example.isArray()) {
      example.forEach(single::add);
    } else {
      single.add(example);
    }
    return single;
  }

  /** A node, or what it refers to: {@code #/components/examples/Error404Example}. */
  private static JsonNode resolved(JsonNode file, JsonNode node) {
    return node.has("$ref") ? file.at(node.path("$ref").asText().substring(1)) : node;
  }
}
