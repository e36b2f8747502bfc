package io.github.mastodonjava.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CliTest {
  private static final List<String> COMMANDS =
      List.of(
          "",
          "demo",
          "login",
          "logout",
          "whoami",
          "accounts",
          "post",
          "timeline",
          "sandbox",
          "completion");

  private final Path directory;
  private final Shell shell;

  CliTest(@TempDir Path directory) {
    this.directory = directory;
    this.shell = new Shell(directory);
  }

  @Test
  void helpNamesEveryCommandAndExitCode() {
    Shell.Result result = shell.run("--help");

    assertThat(result.exitCode()).isZero();
    assertThat(result.out())
        .startsWith("Usage: mastodon ")
        .contains(
            "demo  ",
            "login  ",
            "timeline  ",
            "sandbox  ",
            "completion  ",
            "Exit codes:",
            "  130  ",
            "Examples:");
    assertThat(result.err()).isEmpty();
  }

  @Test
  void helpFitsEightyColumns() {
    for (String command : COMMANDS) {
      assertThat(shell.line((command + " --help").strip()).out().lines())
          .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(80));
    }
  }

  @Test
  void helpOfEveryCommandHasAnExample() {
    for (String command : COMMANDS) {
      assertThat(shell.line((command + " --help").strip()).out())
          .containsSubsequence("Examples:", "mastodon ");
    }
  }

  @Test
  void helpOfACommandShowsItsOptionsAndExamples() {
    assertThat(shell.run("sandbox", "--help").out())
        .contains("Usage: mastodon sandbox", "--port=N", "mastodon sandbox --port 3000");
  }

  @Test
  void helpHasColoursOnAScreenOnly() {
    assertThat(shell.screen(80).run("--help").out()).contains("\u001b[");
    assertThat(new Shell(directory).run("--help").out()).doesNotContain("\u001b");
  }

  @Test
  void noColorIsHeeded() {
    assertThat(shell.screen(80).environment("NO_COLOR", "1").run("--help").out())
        .doesNotContain("\u001b");
  }

  @Test
  void versionIsShown() {
    assertThat(shell.run("--version").out()).startsWith("mastodon ").contains(", Java ");
  }

  @Test
  void noCommandIsWrongUsage() {
    Shell.Result result = shell.run();

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).startsWith("mastodon: Name a command: ").hasLineCount(1);
  }

  @Test
  void mistypedCommandIsAnsweredWithTheLikelyOne() {
    Shell.Result result = shell.run("sandbx");

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err())
        .isEqualToIgnoringNewLines(
            "mastodon: There is no command sandbx. Did you mean sandbox? See: mastodon --help");
  }

  @Test
  void mistypedOptionIsAnsweredWithOneLine() {
    Shell.Result result = shell.run("sandbox", "--porto", "3");

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err())
        .startsWith("mastodon: Unknown option")
        .contains("See: mastodon sandbox --help")
        .hasLineCount(1);
  }

  @Test
  void helpIsAWordToo() {
    String all = shell.run("--help").out();
    String one = shell.run("post", "--help").out();

    assertThat(shell.run("help").out()).isEqualTo(all);
    assertThat(shell.run("help", "post").out()).isEqualTo(one);
  }

  @Test
  void wordThatACommandDoesNotTakeIsNamed() {
    assertThat(shell.run("demo", "everything").err())
        .isEqualToIgnoringNewLines(
            "mastodon: \"everything\" is one word too many. See: mastodon demo --help");
  }

  @Test
  void outputThatCannotBeWrittenIsAnError() {
    Shell.Result result = shell.output(new FullDisk(), false).run("--version");

    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.err())
        .startsWith("mastodon: The output could not be written")
        .hasLineCount(1);
  }

  @Test
  void readerOfAPipeMayLeave() {
    Shell.Result result = shell.output(new FullDisk(), true).run("--version");

    assertThat(result.exitCode()).isZero();
    assertThat(result.err()).isEmpty();
  }

  private static final class FullDisk extends OutputStream {
    @Override
    public void write(int b) throws IOException {
      throw new IOException("No space left on device");
    }
  }

  @Test
  void errorsAreJsonWhereTheOutputIs() {
    Shell.Result result = shell.run("sandbox", "--port", "many", "--json");

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .isEqualToIgnoringNewLines(
            """
            {
              "error" : "usage",
              "message" : "--port takes a number from 0 to 65535, not \\"many\\".",
              "exit_code" : 2
            }""");
  }

  @Test
  void stackTraceIsShownForDebuggingOnly() {
    assertThat(shell.run("sandbox", "--port", "-1").err()).doesNotContain("\tat ");
    assertThat(shell.run("sandbox", "--port", "x", "--debug").err()).contains("\tat ");
  }

  @Test
  void completionScriptKnowsTheCommands() {
    Shell.Result result = shell.run("completion");

    assertThat(result.exitCode()).isZero();
    assertThat(result.out()).startsWith("#!/usr/bin/env bash").contains("sandbox", "--port");
  }
}
