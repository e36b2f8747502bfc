package io.github.mastodonjava.internal.streaming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import okio.Buffer;
import okio.Okio;
import okio.Source;
import okio.Timeout;
import org.junit.jupiter.api.Test;

/** Server-sent events by the rules of WHATWG HTML. */
class SseReaderTest {
  private static final int LIMIT = 1 << 20;

  /** Gives out only so many bytes at a time, as a network may. */
  private record Slow(Buffer bytes, int most) implements Source {
    @Override
    public long read(Buffer sink, long byteCount) throws IOException {
      return bytes.read(sink, Math.min(byteCount, most));
    }

    @Override
    public Timeout timeout() {
      return Timeout.NONE;
    }

    @Override
    public void close() {}
  }

  private static List<String> events(byte[] stream, int atATime) {
    SseReader reader =
        new SseReader(Okio.buffer(new Slow(new Buffer().write(stream), atATime)), LIMIT);
    List<String> events = new ArrayList<>();
    try {
      while (true) {
        if (reader.read()) {
          String data =
              new String(
                  reader.data(), reader.dataOffset(), reader.dataLength(), StandardCharsets.UTF_8);
          events.add(reader.event() + "=" + data);
        }
      }
    } catch (EOFException e) {
      return events;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> events(String stream) {
    return events(stream.getBytes(StandardCharsets.UTF_8), 8192);
  }

  @Test
  void anEventHasATypeAndData() {
    assertThat(events("event: update\ndata: {}\n\n")).containsExactly("update={}");
  }

  @Test
  void noSpaceIsNeededAfterTheColonAndOnlyOneIsTaken() {
    assertThat(events("event:delete\ndata:6\n\ndata:  two\n\n"))
        .containsExactly("delete=6", "message= two");
  }

  @Test
  void linesEndInAnyWay() {
    assertThat(events("data: a\r\rdata: b\r\n\r\ndata: c\n\n"))
        .containsExactly("message=a", "message=b", "message=c");
  }

  @Test
  void linesOfDataAreJoined() {
    assertThat(events("data: a\nevent: x\ndata\ndata: b\n\n")).containsExactly("x=a\n\nb");
  }

  @Test
  void commentsAndUnknownFieldsAreNothing() {
    assertThat(events(":)\n:thump\nid: 5\nfoo: bar\nDATA: no\ndata: a\n\n"))
        .containsExactly("message=a");
  }

  @Test
  void aByteOrderMarkIsSkippedAtTheBeginningOnly() {
    assertThat(events("\uFEFFdata: a\n\n\uFEFFdata: b\n\n")).containsExactly("message=a");
  }

  @Test
  void anEventWithoutDataIsNone() {
    assertThat(events("event: x\n\ndata: a\n\n")).containsExactly("message=a");
  }

  @Test
  void emptyDataIsData() {
    assertThat(events("data\n\ndata\ndata\n\ndata:")).containsExactly("message=", "message=\n");
  }

  @Test
  void whatIsNotCompleteAtTheEndIsLost() {
    assertThat(events("data: a\n\ndata: b\n")).containsExactly("message=a");
  }

  @Test
  void retryIsUnderstoodIfItIsANumber() throws IOException {
    SseReader reader =
        new SseReader(new Buffer().writeUtf8("retry: 1x\nretry:3000\nretry: \n\n"), LIMIT);
    for (int i = 0; i < 4; i++) {
      reader.read();
    }

    assertThat(reader.retryMillis()).isEqualTo(3000);
  }

  @Test
  void anEventThatIsLongerThanTheLimitIsAnError() {
    SseReader reader =
        new SseReader(new Buffer().writeUtf8("data: " + "x".repeat(3 * LIMIT)), LIMIT);

    assertThatThrownBy(reader::read).isInstanceOf(MessageTooLargeException.class);
  }

  @Test
  void anEventThatIsLittleLongerThanTheLimitIsAnErrorToo() throws IOException {
    SseReader reader =
        new SseReader(new Buffer().writeUtf8("data: " + "x".repeat(LIMIT + 1) + "\n\n"), LIMIT);

    assertThat(reader.read()).isFalse();
    assertThatThrownBy(reader::read).isInstanceOf(MessageTooLargeException.class);
  }

  @Property(tries = 200, seed = "1")
  void howBytesArriveMakesNoDifference(
      @ForAll("streams") String stream, @ForAll @IntRange(min = 1, max = 7) int atATime) {
    byte[] bytes = stream.getBytes(StandardCharsets.UTF_8);

    assertThat(events(bytes, atATime)).isEqualTo(events(bytes, 8192));
  }

  @Property(tries = 200, seed = "1")
  void anyBytesAreReadToTheEnd(@ForAll byte[] bytes) {
    assertThat(events(bytes, 8192)).allMatch(event -> event.contains("="));
  }

  @Provide
  Arbitrary<String> streams() {
    return Arbitraries.of(
            "data: ä",
            "data",
            "event: x",
            "\n",
            "\r",
            "\r\n",
            "\n\n",
            ":c",
            "id: 1",
            "\uFEFF",
            "data:" + "y".repeat(9000))
        .list()
        .ofMaxSize(30)
        .map(parts -> String.join("", parts));
  }
}
