package io.github.mastodonjava.benchmarks.decode;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.ObjectReader;
import io.github.mastodonjava.benchmarks.fixture.HomeTimeline;
import io.github.mastodonjava.entity.Status;
import io.github.mastodonjava.internal.json.Decoder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** All three take the same bytes; the first two give equal records, but for {@code extra}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DecodeBenchmark {
  /** A file to decode in place of the page that is made here. */
  static final String FILE = "decode.file";

  private final JsonFactory tokens = new JsonFactory();
  private final ObjectReader databind = Databind.statuses();
  private final byte[] page = page();

  static byte[] page() {
    String file = System.getProperty(FILE, "");
    try {
      return file.isEmpty()
          ? HomeTimeline.statuses(0, HomeTimeline.PAGE)
          : Files.readAllBytes(Path.of(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Benchmark
  public List<Status> sdk() throws IOException {
    return Decoder.list(page, Status.class).value();
  }

  @Benchmark
  public List<Status> databind() throws IOException {
    return databind.readValue(page);
  }

  /** The limit: every token is read, every string made, and nothing done with them. */
  @Benchmark
  public int tokensAndStrings() throws IOException {
    int sum = 0;
    try (JsonParser in = tokens.createParser(page)) {
      for (JsonToken token = in.nextToken(); token != null; token = in.nextToken()) {
        sum += token == JsonToken.VALUE_STRING ? in.getText().length() : 1;
      }
    }
    return sum;
  }
}
