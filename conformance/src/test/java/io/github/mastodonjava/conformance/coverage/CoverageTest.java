package io.github.mastodonjava.conformance.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.conformance.EndpointExceptions;
import io.github.mastodonjava.conformance.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** {@code docs/COVERAGE.md} tells what the client has, and that is what is documented. */
class CoverageTest {
  private static final Pattern VERB_AND_PATH =
      Pattern.compile("^\\| ([A-Z]+) \\| (/\\S*) \\|", Pattern.MULTILINE);

  private static String fresh;

  @BeforeAll
  static void make() throws Exception {
    fresh = Coverage.page();
  }

  @Test
  void thePageIsNotStale() throws Exception {
    Path page = Path.of(System.getProperty("project.root"), "docs", "COVERAGE.md");
    if (Boolean.getBoolean("coverage.write")) {
      Files.writeString(page, fresh);
    }

    assertThat(page)
        .as("docs/COVERAGE.md is stale; make it again with %s", Coverage.COMMAND)
        .content()
        .isEqualToNormalizingNewlines(fresh);
  }

  @Test
  void everyDocumentedEndpointIsInIt() throws Exception {
    Set<String> told =
        VERB_AND_PATH
            .matcher(Coverage.page())
            .results()
            .map(CoverageTest::key)
            .collect(Collectors.toCollection(TreeSet::new));

    Set<String> documented = documented(SharedData.path("api/mastodon-endpoints.tsv"));
    documented.addAll(documented(SharedData.path("api/dialect-endpoints.tsv")));
    documented.addAll(EndpointExceptions.IN_NO_TABLE.keys());
    assertThat(told).isEqualTo(documented);
  }

  @Test
  void everyEndpointHasAMethod() {
    List<String> without =
        fresh.lines().filter(line -> line.matches("\\| [A-Z]+ \\| \\S+ \\|  \\|.*")).toList();

    assertThat(without).isEmpty();
  }

  private static String key(MatchResult line) {
    return line.group(1) + " " + line.group(2);
  }

  private static Set<String> documented(Path table) throws IOException {
    return Files.readAllLines(table).stream()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .map(cells -> cells[1] + " " + cells[2])
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
