package io.github.mastodonjava.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReplayRecordingsTest {
  private static final String GOOD =
      Recordings.line("GET", "/api/v1/polls/1", 200, Map.of(), Map.of("id", "1"));
  private static final String UNKNOWN =
      Recordings.line("GET", "/api/v9/things?a=b", 404, Map.of(), "Not found");
  private static final String BAD = Recordings.line("GET", "/api/v1/polls/1", 200, Map.of(), "[1]");

  private final Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  ReplayRecordingsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  @Test
  void countsAreToldAndTheEndIsGood() throws Exception {
    Files.writeString(folder.resolve("a.jsonl"), GOOD + "\n\n" + UNKNOWN + "\n");
    Files.writeString(Files.createDirectory(folder.resolve("more")).resolve("b.jsonl"), GOOD);
    Files.writeString(folder.resolve("README.md"), "no recording");

    assertThat(run(folder.toString())).isZero();
    assertThat(out.toString(UTF_8))
        .isEqualToNormalizingNewlines(
            """
            no row of the client: GET /api/v9/things
            3 answers: 2 read and written again, 1 errors, 0 without JSON; 0 differences
            """);
  }

  @Test
  void eachDifferenceIsToldAndTheEndIsBad() throws Exception {
    Files.writeString(folder.resolve("a.jsonl"), GOOD + "\n" + BAD);

    assertThat(run(folder.toString())).isEqualTo(1);
    assertThat(out.toString(UTF_8))
        .contains("a.jsonl:2 GET /api/v1/polls/1 became ")
        .contains("2 answers: 2 read and written again, 0 errors, 0 without JSON; 1 differences");
  }

  @Test
  void aLineThatIsNoRecordingIsNamed() throws Exception {
    Files.writeString(folder.resolve("a.jsonl"), GOOD + "\n{\"status\":200}");
    assertThat(run(folder.toString())).isEqualTo(2);

    Files.writeString(folder.resolve("a.jsonl"), GOOD + "\n" + GOOD + "\n{");
    assertThat(run(folder.toString())).isEqualTo(2);

    assertThat(err.toString(UTF_8))
        .contains("a.jsonl:2 is no JSON object with a method, a path and a status")
        .contains("a.jsonl:3 is no JSON");
  }

  @Test
  void aFolderIsNeededAndRecordingsInIt() throws Exception {
    assertThat(run()).isEqualTo(2);
    assertThat(run("no folder")).isEqualTo(2);
    assertThat(run(folder.toString(), "two")).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("ReplayRecordings DIR");

    assertThat(run(folder.toString())).isEqualTo(2);
    assertThat(err.toString(UTF_8)).contains("There are no recordings (*.jsonl) in " + folder);
  }

  private int run(String... args) throws Exception {
    return ReplayRecordings.run(
        args, new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8));
  }
}
