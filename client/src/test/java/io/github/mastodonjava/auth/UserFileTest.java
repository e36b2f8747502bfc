package io.github.mastodonjava.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mastodonjava.error.MastodonCredentialsException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UserFileTest {
  private static final URI SERVER = URI.create("https://social.example");
  private static final Credentials ALICE =
      Credentials.of(SERVER, "alice-token").client("app-id", "app-secret");

  private final Path directory;

  UserFileTest(@TempDir Path directory) {
    this.directory = directory;
  }

  @Test
  void theLinesAreThoseOfMastodonPy() {
    Path file = directory.resolve("user.secret");
    ALICE.writeTo(file);

    assertThat(file).hasContent("alice-token\nhttps://social.example\napp-id\napp-secret\n");
  }

  @Test
  void whatIsWrittenIsReadAgain() {
    Path file = directory.resolve("user.secret");
    ALICE.writeTo(file);

    assertThat(UserFile.read(file).credentials(null)).isEqualTo(ALICE);
  }

  @Test
  void aRefreshTokenAndAnExpiryFollowTheLinesOfMastodonPy() {
    Path file = directory.resolve("user.secret");
    Credentials expiring =
        ALICE.refreshToken("fresh").expiresAt(Instant.parse("2030-01-02T03:04:05Z"));
    expiring.writeTo(file);

    assertThat(file)
        .hasContent(
            """
            alice-token
            https://social.example
            app-id
            app-secret
            refresh_token=fresh
            expires_at=2030-01-02T03:04:05Z
            """);
    assertThat(UserFile.read(file).credentials(null)).isEqualTo(expiring);
  }

  @Test
  void aTokenAloneKeepsItsExpiry() {
    Path file = directory.resolve("user.secret");
    Credentials expiring =
        Credentials.of(SERVER, "alice-token").expiresAt(Instant.parse("2030-01-02T03:04:05Z"));
    expiring.writeTo(file);

    assertThat(UserFile.read(file).credentials(null)).isEqualTo(expiring);
  }

  @Test
  void aFileOfTheOldestMastodonPyIsATokenAlone() throws IOException {
    assertThat(read("alice-token\n").credentials(SERVER))
        .isEqualTo(Credentials.of(SERVER, "alice-token"));
  }

  @Test
  void aFileOfAnOlderMastodonPyNamesTheServer() throws IOException {
    assertThat(read("alice-token\nhttps://social.example\n").credentials(null))
        .isEqualTo(Credentials.of(SERVER, "alice-token"));
  }

  @Test
  void aTokenGoesToNoOtherServerThanThatOfItsFile() throws IOException {
    UserFile file = read("alice-token\nhttps://social.example\n");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> file.credentials(URI.create("https://other.example")))
        .withMessageContaining("https://social.example")
        .withMessageNotContaining("alice-token");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\nhttps://social.example\napp-id\napp-secret\n",
        "canary\nhttps://social.example\ncanary\n",
        "canary\nhttps://social.example\n\ncanary\n",
        "canary canary\nhttps://social.example\n",
        "canary\nnot an address\n",
        "canary\nhttps://social.example\na\nb\nrefresh_token=\n",
        "canary\nhttps://social.example\na\nb\nexpires_at=canary\n"
      })
  void aDamagedFileSaysWhichOneWithoutShowingIt(String content) throws IOException {
    Path file = Files.writeString(directory.resolve("user.secret"), content);

    assertThatThrownBy(() -> UserFile.read(file))
        .isInstanceOf(MastodonCredentialsException.class)
        .hasMessageContainingAll(file.toString(), "left as it is")
        .hasMessageNotContaining("canary")
        .hasNoCause();
  }

  @Test
  void noSecretIsShown() {
    Credentials all =
        new Credentials(SERVER, "canary1", "app-id", "canary2", "canary3", null, Scope.DEFAULT);

    assertThat(all).asString().contains("app-id", "read write").doesNotContain("canary");
    assertThat(UserFile.of(all)).asString().contains("app-id").doesNotContain("canary");
  }

  @Test
  void aClientIdWithoutItsSecretIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new Credentials(SERVER, "token", "app-id", null, null, null, Scope.DEFAULT));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new UserFile("token", SERVER, null, "secret", null, null));
  }

  @Test
  void aTokenThatWouldBreakAHeaderIsRefusedWithoutBeingShown() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Credentials.of(SERVER, "canary\r\nX: y"))
        .withMessageContaining("access token")
        .withMessageNotContaining("canary");
  }

  @Test
  void credentialsKnowTheirServerInOneSpelling() {
    assertThat(Credentials.of(URI.create("https://Social.example/"), "t").baseUrl())
        .isEqualTo(SERVER);
  }

  @Test
  void theScopesAreThoseGiven() {
    assertThat(ALICE.scopes(Scope.parse("read push")).scopes())
        .containsExactly(Scope.READ, Scope.PUSH);
  }

  private UserFile read(String content) throws IOException {
    return UserFile.read(Files.writeString(directory.resolve("user.secret"), content));
  }
}
