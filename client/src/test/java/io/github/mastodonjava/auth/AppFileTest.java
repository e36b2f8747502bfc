package io.github.mastodonjava.auth;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mastodonjava.error.MastodonCredentialsException;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AppFileTest {
  private static final URI SERVER = URI.create("https://social.example");
  private static final AppFile APP = new AppFile("app-id", "app-secret", SERVER, "My bot");

  private final Path directory;

  AppFileTest(@TempDir Path directory) {
    this.directory = directory;
  }

  @Test
  void theLinesAreThoseOfMastodonPy() {
    Path file = directory.resolve("app.secret");
    APP.writeTo(file);

    assertThat(file).hasContent("app-id\napp-secret\nhttps://social.example\nMy bot\n");
  }

  @Test
  void aRegistrationIsKeptInAFile() {
    Path file = directory.resolve("app.secret");
    AppFile.of(
            new AppRegistration(
                SERVER,
                "7",
                "My bot",
                null,
                "app-id",
                "app-secret",
                List.of(RedirectUri.OUT_OF_BAND),
                Scope.DEFAULT,
                null,
                null))
        .writeTo(file);

    assertThat(AppFile.read(file)).isEqualTo(APP);
  }

  @Test
  void aFileOfTheOldestMastodonPyHasTwoLines() throws IOException {
    assertThat(read("app-id\napp-secret\n"))
        .isEqualTo(new AppFile("app-id", "app-secret", null, null));
  }

  @Test
  void aFileOfAnOlderMastodonPyHasThreeLines() throws IOException {
    assertThat(read("app-id\napp-secret\nhttps://social.example\n"))
        .isEqualTo(new AppFile("app-id", "app-secret", SERVER, null));
  }

  @Test
  void aBlankLineLeavesTheServerOpen() throws IOException {
    assertThat(read("app-id\napp-secret\n\nMy bot\n"))
        .isEqualTo(new AppFile("app-id", "app-secret", null, "My bot"));
  }

  @Test
  void whatIsOpenIsWrittenAsABlankLine() {
    Path file = directory.resolve("app.secret");
    AppFile app = new AppFile("app-id", "app-secret", null, "My bot");
    app.writeTo(file);

    assertThat(AppFile.read(file)).isEqualTo(app);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "app-id\napp-secret\nhttps://social.example\nMy bot",
        "app-id\r\napp-secret\r\nhttps://social.example\r\nMy bot\r\n",
        "\ufeffapp-id\napp-secret\nhttps://social.example\nMy bot\n",
        "\n\napp-id\napp-secret\nhttps://social.example\nMy bot\n\n\n",
        "app-id \n\tapp-secret\n https://social.example/ \nMy bot  \n",
        "app-id\napp-secret\nsocial.example\nMy bot\nsomething else\n"
      })
  void whatEditorsDoToAFileDoesNoHarm(String content) throws IOException {
    assertThat(read(content)).isEqualTo(APP);
  }

  @Test
  void aFileFromAWindowsShellIsReadToo() throws IOException {
    byte[] content =
        "app-id\r\napp-secret\r\nhttps://social.example\r\nMy bot\r\n".getBytes(UTF_16);

    assertThat(read(content)).isEqualTo(APP);
  }

  @Test
  void aNameInTheCodePageOfWindowsIsReadToo() throws IOException {
    byte[] content =
        "app-id\napp-secret\nsocial.example\nMönchs Bot\n"
            .getBytes(Charset.forName("windows-1252"));

    assertThat(read(content).name()).isEqualTo("Mönchs Bot");
  }

  @Test
  void aNameOutsideOfAsciiSurvives() {
    Path file = directory.resolve("app.secret");
    new AppFile("app-id", "app-secret", SERVER, "日本語🐘").writeTo(file);

    assertThat(AppFile.read(file).name()).isEqualTo("日本語🐘");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n\n",
        "canary\n",
        "canary\n\n\nhttps://social.example\n",
        "canary\nhttps://social.example\nMy bot\n",
        "canary with spaces\napp-secret\n",
        "canary\napp\u0000secret\n",
        "{\"client_id\":\"canary\",\n\"client_secret\":\"x y\"}",
        "canary\napp-secret\nhttps://alice:canary@social.example\n"
      })
  void aDamagedFileSaysWhichOneWithoutShowingIt(String content) throws IOException {
    Path file = Files.writeString(directory.resolve("app.secret"), content);

    assertThatThrownBy(() -> AppFile.read(file))
        .isInstanceOf(MastodonCredentialsException.class)
        .hasMessageContainingAll(file.toString(), "left as it is")
        .hasMessageNotContaining("canary")
        .hasNoCause();
    assertThat(file).hasBinaryContent(content.getBytes(UTF_8));
  }

  @Test
  void aSecretOfTwoLinesIsRefusedWithoutBeingShown() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AppFile("app-id", "canary\ncanary", SERVER, null))
        .withMessageNotContaining("canary");
  }

  @Test
  void theSecretIsNotShown() {
    assertThat(APP).asString().contains("app-id", "My bot").doesNotContain("app-secret");
  }

  @Test
  void theServerIsThatOfTheFile() {
    assertThat(APP.requireBaseUrl(null)).isEqualTo(SERVER);
  }

  private AppFile read(String content) throws IOException {
    return read(content.getBytes(UTF_8));
  }

  private AppFile read(byte[] content) throws IOException {
    return AppFile.read(Files.write(directory.resolve("app.secret"), content));
  }
}
