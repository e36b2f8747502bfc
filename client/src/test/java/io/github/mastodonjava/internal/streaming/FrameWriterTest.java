package io.github.mastodonjava.internal.streaming;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Random;
import okio.Buffer;
import okio.BufferedSink;
import okio.Okio;
import org.junit.jupiter.api.Test;

class FrameWriterTest {
  @Test
  void writingToAConnectionThatWasClosedMeanwhileIsAFailureOfTheConnection() throws IOException {
    BufferedSink sink = Okio.buffer((okio.Sink) new Buffer());
    FrameWriter writer = new FrameWriter(sink, new Random(1));
    sink.close();

    assertThatThrownBy(writer::close).isInstanceOf(IOException.class);
  }
}
