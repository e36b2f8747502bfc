package io.github.mastodonjava.sandbox;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Makes requests, and judges every answer by Mastodon's OpenAPI description. */
final class Judge {
  private final OpenApi description;
  private final List<String> problems = new ArrayList<>();

  private Judge(OpenApi description) {
    this.description = description;
  }

  /** A judge by the shared description; the test is skipped where that is absent. */
  static Judge ofMastodon() {
    Path file = Path.of(System.getProperty("shared.dir", ""), "api", "mastodon-openapi.json");
    assumeTrue(Files.exists(file), "skipped: there is no OpenAPI description at shared.dir");
    return new Judge(OpenApi.read(file));
  }

  List<String> problems() {
    return problems;
  }

  Reply get(TestClient client, String path) {
    return judged("GET", path, client.get(path));
  }

  Reply post(TestClient client, String path, String... fields) {
    return judged("POST", path, client.post(path, fields));
  }

  Reply put(TestClient client, String path, String... fields) {
    return judged("PUT", path, client.form("PUT", path, fields));
  }

  Reply patch(TestClient client, String path, String... fields) {
    return judged("PATCH", path, client.form("PATCH", path, fields));
  }

  Reply delete(TestClient client, String path) {
    return judged("DELETE", path, client.delete(path));
  }

  /** An answer to an endpoint that the description does not know, with an entity that it does. */
  Reply entity(String schema, Reply reply) {
    good(schema, reply);
    JsonNode json = reply.json();
    (json.isArray() ? json : List.of(json))
        .forEach(entity -> problems.addAll(description.problemsOf(schema, entity)));
    return reply;
  }

  /** What is wrong with a part of an answer. */
  List<String> problemsOf(String schema, JsonNode entity) {
    return description.problemsOf(schema, entity);
  }

  /** An answer to an endpoint that the description does not know must at least be good. */
  Reply good(String what, Reply reply) {
    if (reply.status() != 200) {
      problems.add(what + " answered " + reply.status() + " " + reply.body());
    }
    return reply;
  }

  private Reply judged(String method, String path, Reply reply) {
    good(method + " " + path, reply);
    boolean nothingToJudge = reply.body().equals("{}");
    if (reply.status() == 200 && !nothingToJudge) {
      problems.addAll(description.problems(method, path.replaceAll("\\?.*", ""), reply.json()));
    }
    return reply;
  }
}
