package io.github.mastodonjava.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.mastodonjava.Page;
import io.github.mastodonjava.Response;
import io.github.mastodonjava.http.AnswerShape;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;
import io.github.mastodonjava.http.FilePart;
import io.github.mastodonjava.http.Parameters;
import io.github.mastodonjava.http.Request;
import io.github.mastodonjava.internal.json.Decoded;
import io.github.mastodonjava.internal.json.Decoder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An exchange that keeps what it is given to send, and answers it with the same JSON each time. */
public final class RecordedRequests implements Exchange {
  private final List<String> sent = new ArrayList<>();
  private final @Nullable String answer;

  private RecordedRequests(@Nullable String answer) {
    this.answer = answer;
  }

  /** Answers with something empty: an object, a list, true. */
  public RecordedRequests() {
    this(null);
  }

  public static RecordedRequests answeredWith(String json) {
    return new RecordedRequests(json);
  }

  /**
   * What was sent last: {@code POST /api/v1/polls/42/votes body {choices: [1]}}; {@code query}
   * stands for {@code body} where the parameters are in the query.
   */
  public String last() {
    return sent.get(sent.size() - 1);
  }

  /** All that was sent, in its order. */
  public List<String> all() {
    return List.copyOf(sent);
  }

  @Override
  @SuppressWarnings("unchecked") // the row was made with the type that belongs to its shape
  public <T extends @Nullable Object> Response<T> send(Request<T> request) {
    sent.add(
        request.endpoint().method()
            + " "
            + request.path()
            + part(" query ", request.query())
            + part(" body ", request.body()));
    try {
      Decoded<T> answer = (Decoded<T>) answer(request.endpoint());
      return new Response<>(answer.value(), 200, Map.of(), null, new byte[0], List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @SuppressWarnings("unchecked") // a row of pages is one of Page
  private Decoded<?> answer(Endpoint<?> endpoint) throws IOException {
    byte[] json = (answer == null ? empty(endpoint) : answer).getBytes(UTF_8);
    return switch (endpoint.shape()) {
      case NOTHING -> new Decoded<@Nullable Void>(null, List.of());
      case ONE -> Decoder.one(json, endpoint.type());
      case LIST -> Decoder.list(json, endpoint.type());
      case MAP -> Decoder.map(json, endpoint.type());
      case PAGE ->
          page(
              (Endpoint<Page<Object>>) endpoint,
              Decoder.list(json, (Class<Object>) endpoint.type()).value());
      case PAGE_OF_ONE ->
          page(
              (Endpoint<Page<Object>>) endpoint,
              List.of(Decoder.one(json, endpoint.type()).value()));
    };
  }

  private Decoded<Page<Object>> page(Endpoint<Page<Object>> endpoint, List<Object> items) {
    return new Decoded<>(new Page<>(this, endpoint, items, List.of(), null, null), List.of());
  }

  private static String empty(Endpoint<?> endpoint) {
    if (endpoint.shape() == AnswerShape.LIST || endpoint.shape() == AnswerShape.PAGE) {
      return "[]";
    }
    return endpoint.type() == Boolean.class ? "true" : "{}";
  }

  private static String part(String place, Parameters parameters) {
    return parameters.isEmpty() ? "" : place + text(parameters.values());
  }

  private static String text(Object value) {
    if (value instanceof Map<?, ?> map) {
      return map.entrySet().stream()
          .map(entry -> entry.getKey() + ": " + text(entry.getValue()))
          .collect(Collectors.joining(", ", "{", "}"));
    } else if (value instanceof Collection<?> items) {
      return items.stream().map(RecordedRequests::text).collect(Collectors.joining(", ", "[", "]"));
    } else if (value instanceof String) {
      return "'" + value + "'";
    }
    return value instanceof FilePart file ? "<" + file.name() + ">" : value.toString();
  }
}
