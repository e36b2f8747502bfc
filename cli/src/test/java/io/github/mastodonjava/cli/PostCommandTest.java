package io.github.mastodonjava.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.mastodonjava.sandbox.Sandbox;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostCommandTest {
  private final Sandbox sandbox = Sandbox.start();
  private final Path directory;
  private final Shell shell;

  PostCommandTest(@TempDir Path directory) {
    this.directory = directory;
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

  @Test
  void addressOfThePostIsShown() {
    assertThat(shell.run("post", "Hello").out())
        .startsWith("Posted: " + sandbox.baseUrl() + "/@alice/");
  }

  @Test
  void wordsWithoutQuotesAreOneText() throws Exception {
    assertThat(json(shell.run("post", "Hello,", "world", "--json")).get("text").textValue())
        .isEqualTo("Hello, world");
  }

  @Test
  void textComesFromTheInputWhereNoneIsSaid() throws Exception {
    assertThat(
            json(shell.input("Grüße\naus dem Rohr\n").run("post", "--json"))
                .get("text")
                .textValue())
        .isEqualTo("Grüße\naus dem Rohr");
    assertThat(json(shell.input("dash").run("post", "--json", "-")).get("text").textValue())
        .isEqualTo("dash");
  }

  @Test
  void textMayBeginWithAnAt() throws Exception {
    assertThat(json(shell.run("post", "@bob hi", "--json")).get("text").textValue())
        .isEqualTo("@bob hi");
  }

  @Test
  void optionsReachTheServer() throws Exception {
    String first = json(shell.run("post", "First", "--json")).get("id").textValue();
    JsonNode second =
        json(
            shell.run(
                "post",
                "Second",
                "--visibility",
                "private",
                "--cw",
                "Cats",
                "--language",
                "de",
                "--reply-to",
                first,
                "--json"));

    assertThat(second.get("visibility").textValue()).isEqualTo("private");
    assertThat(second.get("spoiler_text").textValue()).isEqualTo("Cats");
    assertThat(second.get("language").textValue()).isEqualTo("de");
    assertThat(second.get("in_reply_to_id").textValue()).isEqualTo(first);
  }

  @Test
  void pictureIsPostedWithItsDescription() throws Exception {
    JsonNode posted =
        json(shell.run("post", "Look", "--media", picture(), "--alt", "A cat", "--json"));

    assertThat(posted.get("text").textValue()).isEqualTo("Look");
    assertThat(posted.get("media_attachments")).hasSize(1);
    assertThat(posted.get("media_attachments").get(0).get("description").textValue())
        .isEqualTo("A cat");
  }

  @Test
  void pictureNeedsNoText() throws Exception {
    assertThat(json(shell.run("post", "--media", picture(), "--json")).get("media_attachments"))
        .hasSize(1);
    assertThat(shell.screen(80).run("post", "--media", picture()).err()).isEmpty();
  }

  @Test
  void fileThatIsNotThereIsToldBeforeAnythingIsSent() {
    Shell.Result result = shell.run("post", "Look", "--media", directory + "/none.png");

    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.err()).contains("There is no readable file at ").hasLineCount(1);
    assertThat(shell.run("post", "Look", "--media", directory.toString()).exitCode()).isEqualTo(1);
    assertThat(sandbox.requests()).isEmpty();
  }

  @Test
  void descriptionNeedsAFile() {
    Shell.Result result = shell.run("post", "Look", "--alt", "A cat");

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains("--alt describes the file of --media");
    assertThat(sandbox.requests()).isEmpty();
  }

  private String picture() throws IOException {
    Path cat = directory.resolve("cat.png");
    ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "png", cat.toFile());
    return cat.toString();
  }

  @Test
  void mistypedVisibilityPostsNothing() {
    Shell.Result result = shell.run("post", "Secret", "--visibility", "privat");

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains("--visibility is public|unlisted|private|direct");
    assertThat(sandbox.requests()).isEmpty();
  }

  @Test
  void nothingToPostIsWrongUsage() {
    Shell.Result result = shell.input("  \n").run("post");

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains("There is nothing to post.").hasLineCount(1);
  }

  @Test
  void textThatIsTooLongIsTheServersNo() throws Exception {
    Shell.Result result = shell.run("post", "x".repeat(501), "--json");
    JsonNode error = new ObjectMapper().readTree(result.err());

    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(error.get("error").textValue()).isEqualTo("server");
    assertThat(error.get("status").intValue()).isEqualTo(422);
    assertThat(error.get("message").textValue()).contains("500");
  }
}
