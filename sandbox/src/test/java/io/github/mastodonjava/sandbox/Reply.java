package io.github.mastodonjava.sandbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/** An answer of the sandbox, easy to look into. */
record Reply(HttpResponse<String> response) {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  int status() {
    return response.statusCode();
  }

  String body() {
    return response.body();
  }

  JsonNode json() {
    try {
      return MAPPER.readTree(body());
    } catch (JsonProcessingException e) {
      throw new AssertionError("No JSON: " + body(), e);
    }
  }

  String text(String field) {
    return json().path(field).asText();
  }

  /** A header; empty when it is absent. */
  String header(String name) {
    return response.headers().firstValue(name).orElse("");
  }

  List<String> ids() {
    List<String> ids = new ArrayList<>();
    json().forEach(element -> ids.add(element.path("id").asText()));
    return ids;
  }
}
