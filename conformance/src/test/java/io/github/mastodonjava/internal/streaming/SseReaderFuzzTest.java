package io.github.mastodonjava.internal.streaming;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import okio.BufferedSource;

class SseReaderFuzzTest {
  private static final int LIMIT = 1000;

  @FuzzTest
  void anyBytesAreTheEventsThatTheRuleSaysHoweverTheyArrive(byte[] stream) throws IOException {
    List<String> expected = expected(new String(stream, ISO_8859_1));

    List<String> events = read(Trickle.atOnce(stream), expected);
    assertThat(read(Trickle.byteByByte(stream), expected)).isEqualTo(events);
  }

  private static List<String> read(BufferedSource source, List<String> expected)
      throws IOException {
    SseReader reader = new SseReader(source, LIMIT);
    List<String> events = new ArrayList<>();
    try {
      while (true) {
        if (reader.read()) {
          assertThat(reader.dataLength()).isLessThanOrEqualTo(LIMIT);
          String data =
              new String(reader.data(), reader.dataOffset(), reader.dataLength(), ISO_8859_1);
          events.add(reader.event() + " " + data);
        }
      }
    } catch (EOFException e) {
      assertThat(events).isEqualTo(expected);
    } catch (MessageTooLargeException e) {
      assertThat(events).isEqualTo(expected.subList(0, events.size()));
    }
    return events;
  }

  /** The rule, read slowly. Its data are bytes, a character each. */
  private static List<String> expected(String stream) {
    String text = stream.startsWith("\u00ef\u00bb\u00bf") ? stream.substring(3) : stream;
    String[] lines = text.split("\r\n|\r|\n", -1);
    List<String> events = new ArrayList<>();
    List<String> data = new ArrayList<>();
    String event = "";
    for (int i = 0; i < lines.length - 1; i++) {
      int colon = lines[i].indexOf(':');
      String name = colon < 0 ? lines[i] : lines[i].substring(0, colon);
      String value = colon < 0 ? "" : lines[i].substring(colon + 1).replaceFirst("^ ", "");
      if (name.equals("data")) {
        data.add(value);
      } else if (name.equals("event")) {
        event = new String(value.getBytes(ISO_8859_1), UTF_8);
      } else if (lines[i].isEmpty()) {
        if (!data.isEmpty()) {
          events.add((event.isEmpty() ? "message" : event) + " " + String.join("\n", data));
        }
        data.clear();
        event = "";
      }
    }
    return events;
  }
}
