package io.github.mastodonjava.internal.streaming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import java.net.ProtocolException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import okio.Buffer;
import org.junit.jupiter.api.Test;

/** Frames of a WebSocket by the rules of RFC 6455. */
class FrameReaderTest {
  private static final int LIMIT = 1000;

  private final Buffer bytes = new Buffer();
  private final List<String> control = new ArrayList<>();
  private final FrameReader reader =
      new FrameReader(
          bytes,
          LIMIT,
          new FrameReader.Control() {
            @Override
            public void pinged(byte[] payload) {
              control.add("ping " + new String(payload, StandardCharsets.UTF_8));
            }

            @Override
            public void closed(byte[] payload) {
              control.add("close");
            }
          });

  private void frame(int first, int length) {
    bytes.writeByte(first);
    if (length < 126) {
      bytes.writeByte(length);
    } else {
      bytes.writeByte(126).writeShort(length);
    }
    bytes.write(new byte[length]);
  }

  @Test
  void lengthsComeInThreeForms() throws IOException {
    frame(0x81, 5);
    frame(0x82, 300);
    bytes.writeByte(0x81).writeByte(127).writeLong(400).write(new byte[400]);

    assertThat(reader.read()).hasSize(5);
    assertThat(reader.read()).hasSize(300);
    assertThat(reader.read()).hasSize(400);
  }

  @Test
  void aMessageOfSeveralFramesIsOne() throws IOException {
    frame(0x01, 500);
    frame(0x89, 0);
    frame(0x00, 300);
    frame(0x80, 200);

    assertThat(reader.read()).isNull();
    assertThat(reader.read()).isNull();
    assertThat(reader.read()).isNull();
    assertThat(reader.read()).hasSize(1000);
    assertThat(control).containsExactly("ping ");
  }

  @Test
  void aMessageThatIsTooLongInAllIsAnError() throws IOException {
    frame(0x01, 900);
    frame(0x80, 101);
    reader.read();

    assertThatThrownBy(reader::read).isInstanceOf(MessageTooLargeException.class);
  }

  @Test
  void aFrameThatAnnouncesTooMuchIsAnErrorBeforeItComes() {
    bytes.writeByte(0x81).writeByte(127).writeLong(Long.MAX_VALUE);

    assertThatThrownBy(reader::read).isInstanceOf(MessageTooLargeException.class);
  }

  @Test
  void aLengthWithItsHighestBitSetIsAnError() {
    bytes.writeByte(0x81).writeByte(127).writeLong(-1);

    assertThatThrownBy(reader::read).isInstanceOf(MessageTooLargeException.class);
  }

  @Test
  void aCloseFrameIsTheEndAndTellsItsCode() {
    bytes.writeByte(0x88).writeByte(2).writeShort(1001);

    assertThatThrownBy(reader::read).isInstanceOf(EOFException.class).hasMessageContaining("1001");
    assertThat(control).containsExactly("close");
  }

  @Test
  void whatTheProtocolForbidsIsAnError() {
    for (int[] header :
        new int[][] {
          {0xC1, 0}, {0x81, 0x80}, {0x83, 0}, {0x8B, 0}, {0x09, 0}, {0x89, 126}, {0x80, 0}
        }) {
      bytes.clear();
      bytes.writeByte(header[0]).writeByte(header[1]).writeShort(200).write(new byte[200]);

      assertThatThrownBy(reader::read).isInstanceOf(ProtocolException.class);
    }
  }

  @Test
  void aMessageWithinAnotherIsAnError() throws IOException {
    frame(0x01, 1);
    frame(0x81, 1);
    reader.read();

    assertThatThrownBy(reader::read).isInstanceOf(ProtocolException.class);
  }

  @Property(tries = 500, seed = "1")
  void anyBytesEndInAMessageOrAnException(@ForAll byte[] any) {
    bytes.clear();
    bytes.write(any);
    FrameReader fresh =
        new FrameReader(
            new Buffer().write(any),
            LIMIT,
            new FrameReader.Control() {
              @Override
              public void pinged(byte[] payload) {}

              @Override
              public void closed(byte[] payload) {}
            });

    assertThatThrownBy(
            () -> {
              while (true) {
                byte[] message = fresh.read();
                assertThat(message == null || message.length <= LIMIT).isTrue();
              }
            })
        .isInstanceOf(IOException.class);
  }
}
