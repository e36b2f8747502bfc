package io.github.mastodonjava.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

@EnabledIf(
    value = "io.github.mastodonjava.cli.LauncherTree#isPossible",
    disabledReason = "There is no sh here.")
class LauncherTest {
  private Path directory;
  private LauncherTree tree;

  @BeforeEach
  void plant(@TempDir Path temporary) throws IOException {
    directory = temporary;
    tree = new LauncherTree(Files.createDirectory(directory.resolve("a tree")));
  }

  @Test
  void firstUseBuildsAndSaysSoInOneLine() throws Exception {
    LauncherTree.Result result = tree.withJava("17.0.9").run("--version");

    assertThat(result.exitCode()).isZero();
    assertThat(result.err()).startsWith("mastodon: building once").hasLineCount(1);
    assertThat(result.out()).endsWith("io.github.mastodonjava.cli.Main", "--version");
    assertThat(tree.builds()).isEqualTo(1);
  }

  @Test
  void laterUseStartsAtOnceAndSaysNothing() throws Exception {
    tree.withJava("17.0.9").run("--version");
    LauncherTree.Result result = tree.run("--version");

    assertThat(result.err()).isEmpty();
    assertThat(tree.builds()).isEqualTo(1);
  }

  @Test
  void changedSourceIsBuiltAgain() throws Exception {
    tree.withJava("17.0.9").run("--version");
    tree.change("client/src/main/java/Code.java");
    tree.run("--version");

    assertThat(tree.builds()).isEqualTo(2);
  }

  @Test
  void changedTestIsNot() throws Exception {
    tree.withJava("17.0.9").run("--version");
    tree.write("client/src/test/java/CodeTest.java", "class CodeTest {}");
    tree.run("--version");

    assertThat(tree.builds()).isEqualTo(1);
  }

  @Test
  void errorsOfTheBuildAreShown() throws Exception {
    LauncherTree.Result result = tree.withJava("17.0.9").failingBuild().run("--version");

    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("[ERROR] cannot find symbol", "mastodon: the build failed");
  }

  @Test
  void failedBuildIsTriedAgain() throws Exception {
    tree.withJava("17.0.9").failingBuild().run("--version");
    tree.program("bin/mvn", "mkdir -p cli/target/lib && echo jar >cli/target/mastodon-cli.jar\n");

    assertThat(tree.run("--version").exitCode()).isZero();
  }

  @Test
  void missingMavenIsSaid() throws Exception {
    LauncherTree.Result result = tree.withJava("17.0.9").without("mvn").run("--version");

    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.err()).contains("mastodon: needs Maven to build");
  }

  @Test
  void oldJavaIsRefusedWithTheVersionThatIsNeeded() throws Exception {
    LauncherTree.Result result = tree.withJava("11.0.2").run("--version");

    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.err()).startsWith("mastodon: needs Java 17 or newer").contains("has 11");
    assertThat(tree.builds()).isZero();
  }

  @Test
  void missingJavaIsSaid() throws Exception {
    LauncherTree.Result result = tree.run("--version");

    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.err()).startsWith("mastodon: needs Java 17 or newer, and found none");
  }

  @Test
  void javaOnThePathIsFoundThroughLinks() throws Exception {
    Files.createSymbolicLink(
        directory.resolve("a tree/bin/java"), tree.java("21.0.1").resolve("bin/java"));

    assertThat(tree.run("--version").out()).endsWith("--version");
  }

  @Test
  void newerJavaOnThePathServesWhereJavaHomeIsOld() throws Exception {
    Files.createSymbolicLink(
        directory.resolve("a tree/bin/java"), tree.java("21.0.1").resolve("bin/java"));

    assertThat(tree.withJava("11.0.2").run("--version").out()).endsWith("--version");
  }

  @Test
  void argumentsArriveAsTheyWere() throws Exception {
    LauncherTree.Result result =
        tree.withJava("17.0.9").run("post", "two  words", "", "*", "$HOME", "a\\b", "'\"");

    assertThat(result.out()).endsWith("post", "two  words", "", "*", "$HOME", "a\\b", "'\"");
  }

  @Test
  void exitCodeIsThatOfTheCommand() throws Exception {
    assertThat(tree.withJava("17.0.9").environment("EXIT", "3").run("whoami").exitCode())
        .isEqualTo(3);
  }

  @Test
  void linkToTheLauncherWorks() throws Exception {
    Path link = Files.createSymbolicLink(directory.resolve("m"), tree.script());

    assertThat(tree.withJava("17.0.9").run(link, "--version").out()).endsWith("--version");
  }

  @Test
  void java17UsesAnArchiveOfClasses() throws Exception {
    assertThat(tree.withJava("17.0.9").run("--version").out())
        .anyMatch(
            word -> word.matches("-XX:SharedArchiveFile=.*/cli/target/.*17\\.0\\.9-client\\.jsa"))
        .contains("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
  }

  @Test
  void java25UsesAnAotCache() throws Exception {
    assertThat(tree.withJava("25.0.1").run("--version").out())
        .anyMatch(word -> word.matches("-XX:AOTCache=.*/cli/target/.*25\\.0\\.1-client\\.aot"))
        .noneMatch(word -> word.contains("SharedArchiveFile"));
  }

  @Test
  void theJavaOfThisTestMakesAnArchiveThatIsUsed() throws Exception {
    LauncherTree.Result result = tree.withThisJava().run("--version");

    assertThat(result.exitCode()).isZero();
    assertThat(result.out()).anyMatch(word -> word.matches("-XX:(SharedArchiveFile|AOTCache)=.*"));
    assertThat(tree.archives()).hasSize(1).allSatisfy(file -> assertThat(file).isNotEmptyFile());
  }

  @Test
  void eachJavaHasItsOwnArchive() throws Exception {
    tree.withJava("17.0.9").run("--version");

    assertThat(tree.withJava("17.0.10").run("--version").out())
        .anyMatch(word -> word.endsWith("17.0.10-client.jsa"));
    assertThat(tree.builds()).isEqualTo(1);
  }

  /** All that an archive has is loaded with every start, and few commands need a server. */
  @Test
  void commandsWithAServerHaveAnArchiveOfTheirOwn() throws Exception {
    tree.withJava("25.0.1").run("timeline");

    assertThat(tree.run("demo").out()).anyMatch(word -> word.endsWith("25.0.1-server.aot"));
    assertThat(tree.run("sandbox").out()).anyMatch(word -> word.endsWith("25.0.1-server.aot"));
    assertThat(tree.builds()).isEqualTo(1);
  }

  @Test
  void withoutAnArchiveTheCommandRunsAllTheSame() throws Exception {
    LauncherTree.Result result =
        tree.withJava("17.0.9").environment("NO_ARCHIVE", "1").run("--version");

    assertThat(result.exitCode()).isZero();
    assertThat(result.out())
        .endsWith("--version")
        .noneMatch(word -> word.contains("SharedArchiveFile"));
  }

  @Test
  void closedInputIsEmpty() throws Exception {
    tree.withJava("17.0.9").run("--version");
    LauncherTree.Result result = tree.environment("READ_INPUT", "1").runRedirected("<&-", "post");

    assertThat(result.exitCode()).isZero();
    assertThat(result.out()).endsWith("post");
    assertThat(result.err()).isEmpty();
  }

  @Test
  void closedOutputGoesNowhere() throws Exception {
    tree.withJava("17.0.9").run("--version");

    assertThat(tree.runRedirected(">&-", "whoami").err()).isEmpty();
    assertThat(tree.runRedirected("2>&-", "whoami").exitCode()).isZero();
  }

  @Test
  void localeThatThisMachineDoesNotHaveIsReplaced() throws Exception {
    tree.program("bin/locale", "echo ANSI_X3.4-1968\n");
    tree.environment("LANG", "xx_XX.UTF-8").environment("SHOW_LOCALE", "1");

    assertThat(tree.withJava("17.0.9").run("post", "Grüße").out()).endsWith("LC_ALL=C.UTF-8");
  }

  @Test
  void localeThatIsThereIsKept() throws Exception {
    tree.program("bin/locale", "echo UTF-8\n");
    tree.environment("LANG", "xx_XX.UTF-8").environment("SHOW_LOCALE", "1");

    assertThat(tree.withJava("17.0.9").run("post", "Grüße").out()).endsWith("LC_ALL=");
  }

  @Test
  void commandIsToldWhetherItWritesIntoAPipe() throws Exception {
    tree.withJava("17.0.9");

    assertThat(tree.run("timeline").out()).doesNotContain("-Dmastodon.piped=true");
    assertThat(tree.runRedirected("| cat", "timeline").out()).contains("-Dmastodon.piped=true");
  }

  @Test
  void lockOfAProcessThatIsGoneIsBroken() throws Exception {
    tree.write("cli/target/launcher.lock/pid", "999999999\n");

    assertThat(tree.withJava("17.0.9").run("--version").exitCode()).isZero();
  }
}
