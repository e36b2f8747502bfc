package io.github.mastodonjava.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.mastodonjava.sandbox.Fault;
import io.github.mastodonjava.sandbox.Sandbox;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimelineCommandTest {
  private final Sandbox sandbox = Sandbox.start();
  private final Shell shell;

  TimelineCommandTest(@TempDir Path directory) {
    shell = new Shell(directory).loggedIn(sandbox, "alice");
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  private static JsonNode json(Shell.Result result) throws IOException {
    assertThat(result.exitCode()).as(result.err()).isZero();
    return new ObjectMapper().readTree(result.out());
  }

  private void post(int count) {
    for (int i = 1; i <= count; i++) {
      sandbox.post("alice", "Post " + i + ".");
    }
  }

  @Test
  void postsAreShownTheNewestFirst() {
    post(2);

    assertThat(shell.run("timeline").out())
        .containsSubsequence("@alice · now", "  Post 2.", "  id ", "@alice · now", "  Post 1.");
  }

  @Test
  void onePageIsOneRequestInAll() {
    post(60);
    shell.run("timeline", "home", "--limit", "40");

    assertThat(sandbox.requests()).hasSize(1);
  }

  @Test
  void pagesAreReadAsFarAsNeeded() throws Exception {
    post(100);
    JsonNode document = json(shell.run("timeline", "--limit", "90", "--json"));

    assertThat(document.get("statuses")).hasSize(90);
    assertThat(document.get("statuses").get(89).get("text").textValue()).isEqualTo("Post 11.");
    assertThat(sandbox.requests()).hasSize(3);
  }

  @Test
  void localPublicAndTagAreRead() throws Exception {
    sandbox.post("bob", "About #cats");
    sandbox.post("bob", "About dogs");

    assertThat(json(shell.run("timeline", "local", "--json")).get("statuses")).hasSize(2);
    assertThat(json(shell.run("timeline", "public", "--json")).get("statuses")).hasSize(2);
    JsonNode tag = json(shell.run("timeline", "tag", "cats", "--json"));
    assertThat(tag.get("timeline").textValue()).isEqualTo("tag");
    assertThat(tag.get("tag").textValue()).isEqualTo("cats");
    assertThat(tag.get("statuses")).hasSize(1);
  }

  @Test
  void statusAsJsonHasTheNamesOfTheApi() throws Exception {
    post(1);
    JsonNode status = json(shell.run("timeline", "--json")).get("statuses").get(0);

    assertThat(status.fieldNames())
        .toIterable()
        .containsExactly(
            "id",
            "created_at",
            "url",
            "account",
            "visibility",
            "language",
            "spoiler_text",
            "text",
            "content",
            "in_reply_to_id",
            "replies_count",
            "reblogs_count",
            "favourites_count",
            "media_attachments",
            "reblog");
    assertThat(status.get("content").textValue()).isEqualTo("<p>Post 1.</p>");
    assertThat(status.get("account").get("acct").textValue()).isEqualTo("alice");
  }

  @Test
  void textIsBrokenAtTheWidthOfTheScreen() {
    sandbox.post("alice", "word ".repeat(30));

    assertThat(shell.screen(40).environment("NO_COLOR", "1").run("timeline").out().lines())
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(40))
        .hasSizeGreaterThan(5);
  }

  @Test
  void contentWarningHidesTheTextUntilAskedFor() {
    shell.run("post", "It was the cat.", "--cw", "Spoilers");

    assertThat(shell.run("timeline").out()).contains("[Spoilers]").doesNotContain("cat");
    assertThat(shell.run("timeline", "--reveal").out()).contains("[Spoilers]", "It was the cat.");
  }

  @Test
  void textOfOthersCannotSteerTheTerminal() {
    sandbox.post("alice", "red \u001b[31m, title \u009d0;x\u0007, gone \u001b[2J");

    assertThat(shell.screen(80).environment("NO_COLOR", "1").run("timeline").out())
        .contains("red [31m")
        .doesNotContain("\u001b", "\u009d", "\u0007");
    assertThat(shell.run("timeline", "--json").out()).doesNotContain("\u009d", "\u0007");
  }

  @Test
  void errorOfOthersCannotSteerTheTerminal() {
    sandbox
        .faults()
        .add(Fault.answer(422, "application/json", "{\"error\":\"\\u001b[2J\\u009bgone\"}"));
    Shell.Result result = shell.run("timeline");

    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.err()).contains("gone").doesNotContain("\u001b", "\u009b").hasLineCount(1);
  }

  @Test
  void emptyTimelineIsSaidAsideFromTheOutput() {
    Shell.Result result = shell.run("timeline");

    assertThat(result.exitCode()).isZero();
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).isEqualToIgnoringNewLines("There is nothing here yet.");
  }

  @Test
  void unknownTimelineIsWrongUsage() {
    for (String words : new String[] {"timeline hme", "timeline tag", "timeline home x"}) {
      assertThat(shell.line(words).exitCode()).as(words).isEqualTo(2);
    }
    assertThat(sandbox.requests()).isEmpty();
  }

  @Test
  void limitIsANumberFromOne() {
    assertThat(shell.run("timeline", "--limit", "0").err())
        .contains("--limit takes a number from 1");
  }

  @Test
  void rateLimitIsToldInsteadOfWaitedFor() {
    sandbox
        .faults()
        .add(Fault.answer(429, "application/json", "{\"error\":\"Too many requests\"}"));
    Shell.Result result = shell.run("timeline");

    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.err()).contains("429").contains("Try again");
  }
}
