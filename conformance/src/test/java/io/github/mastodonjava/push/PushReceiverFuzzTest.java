package io.github.mastodonjava.push;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.github.mastodonjava.error.MastodonPushException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class PushReceiverFuzzTest {
  private static final URI ENDPOINT = URI.create("https://bot.example/push");

  /** Takes a request as HTTP has it: headers, an empty line, the body. */
  @FuzzTest
  void whateverComesIsRefusedAndShowsNothing(byte[] request) {
    String text = new String(request, ISO_8859_1);
    int end = text.indexOf("\n\n");
    Map<String, List<String>> headers = headers(end < 0 ? text : text.substring(0, end));
    byte[] body = end < 0 ? new byte[0] : Arrays.copyOfRange(request, end + 2, request.length);
    List<Object> heard = new ArrayList<>();
    PushReceiver receiver =
        PushReceiver.of(FuzzKeys.RECEIVER, ENDPOINT, FuzzKeys.SENDER_POINT, heard::add)
            .onRefused(heard::add);

    assertThat(receiver.receive(headers, body)).isBetween(400, 499);
    assertThat(heard).singleElement().isInstanceOf(MastodonPushException.class);
    try {
      FuzzKeys.RECEIVER.decrypt(headers, body);
    } catch (MastodonPushException e) {
      assertThat(e).hasNoCause();
    }
  }

  private static Map<String, List<String>> headers(String lines) {
    Map<String, List<String>> headers = new HashMap<>();
    for (String line : lines.split("\n", -1)) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        headers
            .computeIfAbsent(line.substring(0, colon), name -> new ArrayList<>())
            .add(line.substring(colon + 1));
      }
    }
    return headers;
  }
}
