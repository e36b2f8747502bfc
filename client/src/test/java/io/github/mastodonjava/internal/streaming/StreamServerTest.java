package io.github.mastodonjava.internal.streaming;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.Response;
import io.github.mastodonjava.entity.Instance;
import io.github.mastodonjava.http.Exchange;
import io.github.mastodonjava.http.Request;
import io.github.mastodonjava.internal.http.BaseUrl;
import io.github.mastodonjava.internal.json.Decoder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where the streams of a server are. */
class StreamServerTest {
  /** Says that streams are at an address. */
  private record Saying(String address) implements Exchange {
    @Override
    @SuppressWarnings("unchecked") // nothing else is asked for
    public <T extends @Nullable Object> Response<T> send(Request<T> request) {
      String json = "{\"configuration\":{\"urls\":{\"streaming\":\"" + address + "\"}}}";
      try {
        Instance instance =
            Decoder.one(json.getBytes(StandardCharsets.UTF_8), Instance.class).value();
        return new Response<>((T) instance, 200, Map.of(), null, new byte[0], List.of());
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "wss://streaming.example, https://streaming.example",
    "WSS://streaming.example, https://streaming.example",
    "https://streaming.example, https://streaming.example",
    "wss://streaming.example:4000/under, https://streaming.example:4000/under",
    "'', https://a.example",
    "ws://a.example, https://a.example",
    "http://a.example, https://a.example",
    "not an address, https://a.example",
    "wss://bob:secret@streaming.example, https://a.example"
  })
  void theAddressIsTheOneThatIsToldUnlessItIsNoneOrInPlainText(String told, String used) {
    StreamServer server =
        new StreamServer(new Saying(told), BaseUrl.parse("https://a.example", false));

    assertThat(server.told().address()).hasToString(used);
  }

  @ParameterizedTest
  @CsvSource({
    "ws://127.0.0.1:4000, http://127.0.0.1:4000",
    "wss://streaming.example, https://streaming.example"
  })
  void aServerInPlainTextMayHaveItsStreamsInPlainText(String told, String used) {
    StreamServer server =
        new StreamServer(new Saying(told), BaseUrl.parse("http://127.0.0.1:3000", false));

    assertThat(server.told().address()).hasToString(used);
  }
}
