package io.github.mastodonjava.internal.streaming;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import okio.BufferedSource;

class FrameReaderFuzzTest {
  private static final int LIMIT = 1000;

  @FuzzTest
  void anyBytesAreFramesOrAnErrorHoweverTheyArrive(byte[] bytes) {
    List<String> frames = read(Trickle.atOnce(bytes));

    assertThat(read(Trickle.byteByByte(bytes))).isEqualTo(frames);
    assertThat(String.join("", frames.subList(0, frames.size() - 1)).length())
        .isLessThanOrEqualTo(bytes.length);
  }

  /** What came, with one letter before each; last, why nothing more did. */
  private static List<String> read(BufferedSource source) {
    List<String> frames = new ArrayList<>();
    FrameReader reader = new FrameReader(source, LIMIT, new Noting(frames));
    try {
      while (true) {
        byte[] message = reader.read();
        if (message != null) {
          assertThat(message.length).isLessThanOrEqualTo(LIMIT);
          frames.add("m" + new String(message, ISO_8859_1));
        }
      }
    } catch (IOException e) {
      frames.add(e.toString());
      return frames;
    }
  }

  private record Noting(List<String> frames) implements FrameReader.Control {
    @Override
    public void pinged(byte[] payload) {
      assertThat(payload.length).isLessThan(126);
      frames.add("p" + new String(payload, ISO_8859_1));
    }

    @Override
    public void closed(byte[] payload) {
      assertThat(payload.length).isLessThan(126);
      frames.add("c" + new String(payload, ISO_8859_1));
    }
  }
}
