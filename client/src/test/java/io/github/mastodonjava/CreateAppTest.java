package io.github.mastodonjava;

import static io.github.mastodonjava.FakeMastodon.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mastodonjava.auth.AppRegistration;
import io.github.mastodonjava.auth.NewApp;
import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.error.MastodonCredentialsException;
import io.github.mastodonjava.error.MastodonDecodeException;
import io.github.mastodonjava.error.MastodonValidationException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreateAppTest {
  private static final String ANSWER =
      "{\"id\":\"7\",\"name\":\"My app\",\"website\":null,\"scopes\":[\"read\",\"write\"],"
          + "\"redirect_uris\":[\"urn:ietf:wg:oauth:2.0:oob\"],\"client_id\":\"an-id\","
          + "\"client_secret\":\"a-s3cret\",\"vapid_key\":\"key\",\"client_secret_expires_at\":0}";

  private final FakeMastodon server = new FakeMastodon();

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void anAppIsRegisteredWithTheDefaults() {
    server.answer(ANSWER);

    AppRegistration app = Mastodon.createApp(server.address(), NewApp.named("My app"));

    assertThat(server.lines()).containsExactly("POST /api/v1/apps");
    assertThat(body(server.askedOnce()))
        .isEqualTo(
            "{\"client_name\":\"My app\",\"redirect_uris\":\"urn:ietf:wg:oauth:2.0:oob\","
                + "\"scopes\":\"read write follow push\"}");
    assertThat(app.baseUrl()).hasToString(server.address());
    assertThat(app.id()).isEqualTo("7");
    assertThat(app.clientId()).isEqualTo("an-id");
    assertThat(app.clientSecret()).isEqualTo("a-s3cret");
    assertThat(app.scopes()).containsExactly(Scope.READ, Scope.WRITE);
    assertThat(app.vapidKey()).isEqualTo("key");
    assertThat(app.clientSecretExpiresAt()).isNull();
  }

  @Test
  void severalRedirectUrisGoAsAList() {
    server.answer(ANSWER);

    Mastodon.createApp(
        server.builder(),
        NewApp.named("My app")
            .scopes(Scope.READ)
            .redirectUris("https://a.example/b", "http://127.0.0.1/")
            .website(URI.create("https://a.example")));

    assertThat(body(server.askedOnce()))
        .isEqualTo(
            "{\"client_name\":\"My app\","
                + "\"redirect_uris\":[\"https://a.example/b\",\"http://127.0.0.1/\"],"
                + "\"scopes\":\"read\",\"website\":\"https://a.example\"}");
  }

  @Test
  void theBuilderSaysHowItIsSent() {
    server.answer(ANSWER);

    Mastodon.createApp(
        server.builder().userAgent("my-agent").language("de").accessToken("t0ken"),
        NewApp.named("My app"));

    assertThat(server.askedOnce().getHeaders().get("User-Agent")).isEqualTo("my-agent");
    assertThat(server.askedOnce().getHeaders().get("Accept-Language")).isEqualTo("de");
    assertThat(server.askedOnce().getHeaders().get("Authorization")).isNull();
  }

  @Test
  void anOldServerSaysLessAndThatIsEnough() {
    server.answer(
        "{\"id\":7,\"redirect_uri\":\"urn:ietf:wg:oauth:2.0:oob\",\"client_id\":\"an-id\","
            + "\"client_secret\":\"a-s3cret\"}");

    AppRegistration app =
        Mastodon.createApp(server.address(), NewApp.named("My app").scopes(Scope.READ));

    assertThat(app.id()).isEqualTo("7");
    assertThat(app.name()).isEqualTo("My app");
    assertThat(app.scopes()).containsExactly(Scope.READ);
    assertThat(app.redirectUris()).containsExactly(URI.create("urn:ietf:wg:oauth:2.0:oob"));
    assertThat(app.vapidKey()).isNull();
  }

  @Test
  void aSecretThatExpiresSaysWhen() {
    server.answer(ANSWER.replace("expires_at\":0", "expires_at\":1800000000"));

    assertThat(Mastodon.createApp(server.address(), NewApp.named("My app")).clientSecretExpiresAt())
        .isEqualTo(Instant.ofEpochSecond(1_800_000_000));
  }

  @Test
  void theRegistrationIsKeptInAFile(@TempDir Path folder) {
    server.answer(ANSWER);
    Path file = folder.resolve("app.secret");

    Mastodon.createApp(server.address(), NewApp.named("My app").toFile(file));

    assertThat(file).content().isEqualTo("an-id\na-s3cret\n" + server.address() + "\nMy app\n");
    assertThat(Mastodon.builder(server.address()).clientCredentialFile(file).build().toString())
        .isEqualTo("Mastodon[" + server.address() + "]");
  }

  @Test
  void nothingIsSentWhereTheFileCouldNotBeWritten(@TempDir Path folder) {
    Path file = folder.resolve("no-such-folder").resolve("app.secret");

    assertThatThrownBy(
            () -> Mastodon.createApp(server.address(), NewApp.named("My app").toFile(file)))
        .isInstanceOf(MastodonCredentialsException.class)
        .hasMessageContaining("directory does not exist");
    assertThat(server.asked()).isEmpty();
  }

  @Test
  void aServerThatDoesNotTakeAScopeSaysSo() {
    server.answer(422, "{\"error\":\"Validation failed: Scopes doesn't match\"}");

    assertThatThrownBy(() -> Mastodon.createApp(server.address(), NewApp.named("My app")))
        .isInstanceOf(MastodonValidationException.class)
        .hasMessageContaining("Scopes doesn't match");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"client_id\":\"an-id\"}",
        "{\"client_secret\":\"a-s3cret\"}",
        "{\"client_id\":\"an id\",\"client_secret\":\"a-s3cret\"}",
        "<html>",
      })
  void anAnswerWithoutTheSecretsIsATypedErrorAndWritesNothing(String answer, @TempDir Path folder) {
    server.answer(answer);
    Path file = folder.resolve("app.secret");

    assertThatThrownBy(
            () -> Mastodon.createApp(server.address(), NewApp.named("My app").toFile(file)))
        .isInstanceOf(MastodonDecodeException.class)
        .hasMessageContaining("POST /api/v1/apps")
        .satisfies(e -> assertThat(e.toString()).doesNotContain("a-s3cret"));
    assertThat(file).doesNotExist();
  }

  @Test
  void anAppOfTheTokenIsVerified() {
    server.answer("{\"name\":\"My app\"}");

    assertThat(server.builder().accessToken("t0ken").build().apps().verifyCredentials().name())
        .isEqualTo("My app");
    assertThat(server.lines()).containsExactly("GET /api/v1/apps/verify_credentials");
  }
}
