package io.github.mastodonjava.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoCommandTest {
  private static final Path SOURCE =
      Path.of(
          System.getProperty("project.root", ".."),
          "cli/src/main/java/io/github/mastodonjava/cli/demo/Tour.java");

  private final Path directory;
  private final Shell shell;

  DemoCommandTest(@TempDir Path directory) {
    this.directory = directory;
    this.shell = new Shell(directory);
  }

  @Test
  void everyStepIsShownWithItsCodeAndWhatCameOut() {
    Shell.Result result = shell.run("demo");

    assertThat(result.exitCode()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .containsSubsequence(
            "Sandbox.start()",
            "→ http://127.0.0.1:",
            "Mastodon.createApp(server, tour);",
            "LoopbackLogin.open(browser)",
            "/oauth/authorize, /auth/sign_in, /callback",
            "logIn(Login.code(code));",
            "→ a token for read write follow push",
            "statuses().post(\"Hello from Java! #introduction\");",
            "timelines().home();",
            "→ 45 posts in 3 requests:",
            "verifyCredentials();",
            "→ @alice, 1 post",
            "writeTo(file);",
            "accessTokenFile(file).build();",
            "→ it is logged in as @alice too",
            "revokeAccessToken();",
            "→ the server took it back",
            "verifyCredentials();",
            "→ refused, as it should be: 401 The access token was revoked");
  }

  @Test
  void outputFitsEightyColumns() {
    assertThat(shell.run("demo").out().lines())
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
  }

  @Test
  void shownCodeIsTheCodeThatRuns() throws Exception {
    String source = withoutSpace(Files.readString(SOURCE));
    JsonNode steps = new ObjectMapper().readTree(shell.run("demo", "--json").out()).get("steps");

    assertThat(steps).hasSizeGreaterThanOrEqualTo(10);
    for (JsonNode step : steps) {
      StringBuilder code = new StringBuilder();
      step.get("code").forEach(line -> code.append(line.textValue()));
      assertThat(code).isNotEmpty();
      assertThat(source).contains(withoutSpace(code.toString()));
      assertThat(step.get("result")).isNotEmpty();
    }
  }

  private static String withoutSpace(String text) {
    return Pattern.compile("\\s+").matcher(text).replaceAll("");
  }

  @Test
  void nothingIsLeftBehind() throws Exception {
    String file =
        Pattern.compile("→ (\\S+alice\\.secret)")
            .matcher(shell.run("demo").out())
            .results()
            .map(match -> match.group(1))
            .findFirst()
            .orElseThrow();

    assertThat(Path.of(file)).doesNotExist();
    assertThat(Path.of(file).getParent()).doesNotExist();
    try (Stream<Path> kept = Files.list(directory)) {
      assertThat(List.copyOf(kept.toList())).isEmpty();
    }
  }
}
