package io.github.mastodonjava.internal.http;

import io.github.mastodonjava.Page;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;
import io.github.mastodonjava.internal.json.Decoded;
import io.github.mastodonjava.internal.json.Decoder;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** Reads good answers as what their endpoint says they are. */
final class Answers {
  private static final String OFFSET = "offset";
  private static final Pattern OFFSET_NUMBER = Pattern.compile("[0-9]{1,18}");

  private final BaseUrl baseUrl;

  Answers(BaseUrl baseUrl) {
    this.baseUrl = baseUrl;
  }

  /** Reads an answer; the pages of a list are asked for through {@code exchange}. */
  @SuppressWarnings("unchecked") // the row was made with the type that belongs to its shape
  <T extends @Nullable Object> Decoded<T> read(
      Endpoint<T> endpoint, Answer answer, Exchange exchange) throws IOException {
    return (Decoded<T>)
        switch (endpoint.shape()) {
          case NOTHING -> new Decoded<@Nullable Void>(null, List.of());
          case ONE -> Decoder.one(answer.body(), endpoint.type());
          case LIST -> Decoder.list(answer.body(), endpoint.type());
          case MAP -> Decoder.map(answer.body(), endpoint.type());
          case PAGE ->
              page(
                  (Endpoint<Page<Object>>) endpoint,
                  list((Endpoint<Page<Object>>) endpoint, answer.body()),
                  answer,
                  exchange);
          case PAGE_OF_ONE -> {
            Decoded<?> one = Decoder.one(answer.body(), endpoint.type());
            yield page(
                (Endpoint<Page<Object>>) endpoint,
                new Decoded<>(List.of(one.value()), one.unreadable()),
                answer,
                exchange);
          }
        };
  }

  @SuppressWarnings("unchecked") // the elements are what the row says
  private static Decoded<List<Object>> list(Endpoint<Page<Object>> endpoint, byte[] json)
      throws IOException {
    Class<Object> type = (Class<Object>) endpoint.type();
    String member = endpoint.member();
    return member == null ? Decoder.list(json, type) : Decoder.listIn(json, member, type);
  }

  private Decoded<Page<Object>> page(
      Endpoint<Page<Object>> endpoint,
      Decoded<List<Object>> items,
      Answer answer,
      Exchange exchange) {
    Map<String, String> links = LinkHeader.parse(answer.headers("Link"));
    boolean byPosition = links.isEmpty() && endpoint.isByOffset();
    int read = items.value().size() + items.unreadable().size();
    return new Decoded<>(
        new Page<>(
            exchange,
            endpoint,
            items.value(),
            items.unreadable(),
            byPosition ? behind(answer.url(), read) : cursor(links.get("next"), answer.url()),
            cursor(links.get("prev"), answer.url())),
        items.unreadable());
  }

  /** The place behind what was read, in a list whose server names no next page. */
  private Page.@Nullable Cursor behind(HttpUrl asked, int read) {
    if (read == 0) {
      return null;
    }
    HttpUrl next =
        asked.newBuilder().setQueryParameter(OFFSET, String.valueOf(offset(asked) + read)).build();
    return cursor(next.toString(), asked);
  }

  private static long offset(HttpUrl asked) {
    String offset = asked.queryParameter(OFFSET);
    return offset != null && OFFSET_NUMBER.matcher(offset).matches() ? Long.parseLong(offset) : 0;
  }

  /** Path and query of a link; never its host, which need not be the one that was asked. */
  private Page.@Nullable Cursor cursor(@Nullable String target, HttpUrl asked) {
    String relative = target == null ? null : baseUrl.relative(target, asked);
    return relative == null ? null : new Page.Cursor(relative);
  }
}
