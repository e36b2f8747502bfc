package io.github.mastodonjava;

import static io.github.mastodonjava.FakeMastodon.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mastodonjava.api.Login;
import io.github.mastodonjava.auth.AuthorizationRequest;
import io.github.mastodonjava.auth.Credentials;
import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.auth.UserFile;
import io.github.mastodonjava.error.MastodonApiException;
import io.github.mastodonjava.error.MastodonAuthorizationException;
import io.github.mastodonjava.error.MastodonCredentialsException;
import io.github.mastodonjava.error.MastodonDecodeException;
import io.github.mastodonjava.error.MastodonServerException;
import io.github.mastodonjava.internal.time.FakeTime;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LogInTest {
  private static final String METADATA = "/.well-known/oauth-authorization-server";
  private static final String TOKEN = "/oauth/token";
  private static final String GRANTED =
      "{\"access_token\":\"new-t0ken\",\"token_type\":\"Bearer\","
          + "\"scope\":\"read write follow push\",\"created_at\":1}";

  private final FakeMastodon server = new FakeMastodon();
  private final Mastodon mastodon = server.builder().client("an-id", "a-s3cret").build();

  @BeforeEach
  void answerWithoutMetadata() {
    server.always(METADATA, 404, "{}").always(TOKEN, 200, GRANTED);
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private String tokenRequest() {
    return server.asked().stream()
        .filter(each -> each.getUrl().encodedPath().equals(TOKEN))
        .map(FakeMastodon::body)
        .reduce((first, last) -> last)
        .orElse("none");
  }

  @Test
  void theAuthorizationRequestIsForTheAppAtTheUsualPlace() {
    AuthorizationRequest request = mastodon.oauth().authorizationRequest();

    assertThat(request.endpoint()).hasToString(server.address() + "/oauth/authorize");
    assertThat(request.clientId()).isEqualTo("an-id");
    assertThat(request.scopes()).isEqualTo(Scope.DEFAULT);
    assertThat(request.authorizationUri().getQuery())
        .contains("response_type=code", "state=" + request.state(), "code_challenge_method=S256");
    assertThat(mastodon.oauth().authorizationRequest().state()).isNotEqualTo(request.state());
  }

  @Test
  void aCodeIsExchangedWithItsVerifierAndRedirect() {
    AuthorizationRequest request =
        mastodon.oauth().authorizationRequest().redirectUri(URI.create("http://127.0.0.1:9/"));
    URI callback = URI.create("http://127.0.0.1:9/?code=the-c0de&state=" + request.state());

    Credentials login = mastodon.oauth().logIn(Login.code(request.answered(callback)));

    assertThat(tokenRequest())
        .isEqualTo(
            "grant_type=authorization_code&code=the-c0de&redirect_uri=http%3A%2F%2F127.0.0.1%3A9%2F"
                + "&code_verifier="
                + request.codeVerifier()
                + "&client_id=an-id&client_secret=a-s3cret");
    assertThat(login)
        .isEqualTo(
            Credentials.of(URI.create(server.address()), "new-t0ken")
                .client("an-id", "a-s3cret")
                .scopes(Scope.DEFAULT));
  }

  @Test
  void anotherStateIsRefusedBeforeAnythingIsSent() {
    AuthorizationRequest request = mastodon.oauth().authorizationRequest();
    int before = server.asked().size();

    assertThatThrownBy(
            () ->
                mastodon
                    .oauth()
                    .logIn(
                        Login.code(
                            request.answered(URI.create("http://127.0.0.1/?code=c&state=f0rged")))))
        .isInstanceOf(MastodonAuthorizationException.class)
        .hasMessageContaining("state_mismatch");
    assertThat(server.asked()).hasSize(before);
  }

  @Test
  void aReplayedCodeIsRefusedAndNobodyIsLoggedIn() {
    server.always(TOKEN, 400, "{\"error\":\"invalid_grant\",\"error_description\":\"Used\"}");
    AuthorizationRequest request = mastodon.oauth().authorizationRequest();

    assertThatThrownBy(() -> mastodon.oauth().logIn(Login.code(request.code("the-c0de"))))
        .isInstanceOfSatisfying(
            MastodonApiException.class, e -> assertThat(e.error()).isEqualTo("invalid_grant"))
        .satisfies(e -> assertThat(e.toString()).doesNotContain("the-c0de", "a-s3cret"));
    assertThatThrownBy(() -> mastodon.oauth().persistableLoginCredentials())
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("nobody is logged in");
  }

  @Test
  void aPasswordIsSentWithTheScopes() {
    mastodon.oauth().logIn(Login.password("alice@a.example", "passw0rd&").scopes(Scope.READ));

    assertThat(tokenRequest())
        .isEqualTo(
            "grant_type=password&username=alice%40a.example&password=passw0rd%26&scope=read"
                + "&client_id=an-id&client_secret=a-s3cret");
  }

  @Test
  void aPasswordIsNotSentWhereTheServerSaysThatItTakesNone() {
    server.always(
        METADATA,
        200,
        "{\"grant_types_supported\":[\"authorization_code\",\"client_credentials\"]}");

    assertThatThrownBy(() -> mastodon.oauth().logIn(Login.password("alice", "passw0rd")))
        .isInstanceOf(MastodonAuthorizationException.class)
        .hasMessageContaining("unsupported_grant_type")
        .hasMessageContaining("Login.code");
    assertThat(server.lines()).containsExactly("GET " + METADATA);
  }

  @Test
  void anAppLogsInAsItself() {
    server.always(TOKEN, 200, GRANTED.replace("read write follow push", "read write:accounts"));

    mastodon.oauth().logIn(Login.app().scopes(Scope.READ, Scope.WRITE_ACCOUNTS));

    assertThat(tokenRequest())
        .isEqualTo(
            "grant_type=client_credentials&scope=read+write%3Aaccounts"
                + "&client_id=an-id&client_secret=a-s3cret");
  }

  @Test
  void aRefreshTokenLogsIn() {
    server.always(
        TOKEN, 200, "{\"access_token\":\"new-t0ken\",\"refresh_token\":\"r2\",\"expires_in\":600}");

    Credentials login = mastodon.oauth().logIn(Login.refreshToken("r1"));

    assertThat(tokenRequest())
        .isEqualTo(
            "grant_type=refresh_token&refresh_token=r1&client_id=an-id&client_secret=a-s3cret");
    assertThat(login.refreshToken()).isEqualTo("r2");
    assertThat(login.expiresAt()).isEqualTo(FakeTime.START.plusSeconds(600));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-1", "null", "9223372036854775807", "\"soon\""})
  void aStrangeExpiryIsNone(String expiresIn) {
    server.always(TOKEN, 200, "{\"access_token\":\"new-t0ken\",\"expires_in\":" + expiresIn + "}");

    assertThat(mastodon.oauth().logIn(Login.app()).expiresAt()).isNull();
  }

  @Test
  void theClientAndAllDerivedOnesAreLoggedInAfterwards() {
    Mastodon derived = mastodon.with(CallOptions.timeout(Duration.ofSeconds(9)));
    server.always("/api/v1/timelines/home", 200, "[]");

    mastodon.oauth().logIn(Login.app());
    derived.timelines().home();

    assertThat(server.askedLast().getHeaders().get("Authorization")).isEqualTo("Bearer new-t0ken");
    assertThat(derived.oauth().persistableLoginCredentials().accessToken()).isEqualTo("new-t0ken");
  }

  @Test
  void fewerScopesThanAskedForLogNobodyInAndTheTokenIsGivenBack(@TempDir Path folder) {
    Path file = folder.resolve("user.secret");
    server
        .always(TOKEN, 200, GRANTED.replace("read write follow push", "read"))
        .always("/oauth/revoke", 200, "{}");

    assertThatThrownBy(
            () -> mastodon.oauth().logIn(Login.password("alice", "passw0rd").toFile(file)))
        .isInstanceOf(MastodonAuthorizationException.class)
        .hasMessageContaining("missing: write follow push");
    assertThat(FakeMastodon.line(server.askedLast())).isEqualTo("POST /oauth/revoke");
    assertThat(body(server.askedLast())).contains("token=new-t0ken");
    assertThat(file).doesNotExist();
    assertThatThrownBy(() -> mastodon.oauth().persistableLoginCredentials())
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void fewerScopesAreToldAlsoWhereTheTokenCannotBeGivenBack() {
    server
        .always(TOKEN, 200, GRANTED.replace("read write follow push", "read"))
        .always("/oauth/revoke", 500, "");

    assertThatThrownBy(() -> mastodon.oauth().logIn(Login.password("alice", "passw0rd")))
        .isInstanceOf(MastodonAuthorizationException.class)
        .satisfies(
            e ->
                assertThat(e.getSuppressed())
                    .singleElement()
                    .isInstanceOf(MastodonServerException.class));
  }

  @Test
  void moreScopesThanAskedForAreFine() {
    assertThat(mastodon.oauth().logIn(Login.app().scopes(Scope.READ_STATUSES)).scopes())
        .isEqualTo(Scope.DEFAULT);
  }

  @Test
  void whereTheServerDoesNotSayTheScopesAreThoseAskedFor() {
    server.always(TOKEN, 200, "{\"access_token\":\"new-t0ken\"}");

    assertThat(mastodon.oauth().logIn(Login.app().scopes(Scope.READ_STATUSES)).scopes())
        .containsExactly(Scope.READ_STATUSES);
  }

  @Test
  void theLoginIsKeptInAFileAndReadFromIt(@TempDir Path folder) {
    Path file = folder.resolve("user.secret");

    mastodon.oauth().logIn(Login.app().toFile(file));

    assertThat(file).content().isEqualTo("new-t0ken\n" + server.address() + "\nan-id\na-s3cret\n");
    assertThat(
            server
                .builder()
                .accessTokenFile(file)
                .build()
                .oauth()
                .persistableLoginCredentials()
                .accessToken())
        .isEqualTo("new-t0ken");
  }

  @Test
  void nothingIsSentWhereTheFileCouldNotBeWritten(@TempDir Path folder) {
    Login login = Login.app().toFile(folder.resolve("none").resolve("user.secret"));

    assertThatThrownBy(() -> mastodon.oauth().logIn(login))
        .isInstanceOf(MastodonCredentialsException.class);
    assertThat(server.asked()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"access_token\":null}",
        "{\"access_token\":\"\"}",
        "{\"access_token\":\"two words\"}",
        "<html>",
      })
  void anAnswerWithoutATokenIsATypedErrorAndLogsNobodyIn(String answer) {
    server.always(TOKEN, 200, answer);

    assertThatThrownBy(() -> mastodon.oauth().logIn(Login.app()))
        .isInstanceOf(MastodonDecodeException.class)
        .hasMessageContaining("POST /oauth/token");
    assertThatThrownBy(() -> mastodon.oauth().persistableLoginCredentials())
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void anAppIsNeeded() {
    Mastodon none = server.client();

    assertThatThrownBy(() -> none.oauth().logIn(Login.app()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("client(id, secret)");
    assertThatThrownBy(() -> none.oauth().authorizationRequest())
        .isInstanceOf(IllegalStateException.class);
    assertThat(server.asked()).isEmpty();
  }

  @Test
  void theScopesOfACodeAreThoseOfItsRequest() {
    AuthorizationRequest request = mastodon.oauth().authorizationRequest();
    Login login = Login.code(request.code("the-c0de"));

    assertThatIllegalArgumentException().isThrownBy(() -> login.scopes(Scope.READ));
  }

  @Test
  void loggingInNeedsNoVersionOfTheServer() {
    server.always("/api/v2/instance", 500, "").always("/api/v1/instance", 500, "");

    server
        .builder()
        .mastodonVersion("1.0.0")
        .client("an-id", "a-s3cret")
        .build()
        .oauth()
        .logIn(Login.app());

    assertThat(server.lines()).containsExactly("GET " + METADATA, "POST " + TOKEN);
  }

  @Test
  void credentialsOfATokenAloneComeWithTheApp() {
    Credentials stored =
        server
            .builder()
            .accessToken("t0ken")
            .client("an-id", "a-s3cret")
            .build()
            .oauth()
            .persistableLoginCredentials();

    assertThat(stored.clientId()).isEqualTo("an-id");
    assertThat(stored.clientSecret()).isEqualTo("a-s3cret");
  }

  @Test
  void aTokenIsGivenBackAndTheClientIsLoggedOut() {
    server.always("/oauth/revoke", 200, "{}");
    mastodon.oauth().logIn(Login.app());

    assertThat(mastodon.oauth().revokeAccessToken()).isTrue();

    assertThat(body(server.askedLast()))
        .isEqualTo("client_id=an-id&client_secret=a-s3cret&token=new-t0ken");
    assertThat(mastodon.oauth().revokeAccessToken()).isFalse();
    assertThatThrownBy(() -> mastodon.oauth().persistableLoginCredentials())
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void aTokenOfAnotherAppIsNotGivenBackAndTheLoginStays() {
    server.always("/oauth/revoke", 403, "{\"error\":\"unauthorized_client\"}");
    mastodon.oauth().logIn(Login.app());

    assertThat(mastodon.oauth().revokeAccessToken()).isFalse();
    assertThat(mastodon.oauth().persistableLoginCredentials().accessToken()).isEqualTo("new-t0ken");
  }

  @Test
  void aServerThatFailsToTakeATokenBackIsAnError() {
    server.always("/oauth/revoke", 500, "");
    mastodon.oauth().logIn(Login.app());

    assertThatThrownBy(() -> mastodon.oauth().revokeAccessToken())
        .isInstanceOf(MastodonServerException.class);
    assertThat(mastodon.oauth().persistableLoginCredentials().accessToken()).isEqualTo("new-t0ken");
  }

  @Test
  void userInfoTellsWhoIsLoggedIn() {
    server.always("/oauth/userinfo", 200, "{\"preferred_username\":\"alice\"}");
    mastodon.oauth().logIn(Login.app());

    assertThat(mastodon.oauth().userInfo().preferredUsername()).isEqualTo("alice");
    assertThat(server.askedLast().getHeaders().get("Authorization")).isEqualTo("Bearer new-t0ken");
  }

  @Test
  void aFileOfALoginBeforeIsLeftAsItIs(@TempDir Path folder) {
    Path first = folder.resolve("first.secret");
    server.always(
        TOKEN, 200, "{\"access_token\":\"t1\",\"refresh_token\":\"r1\",\"expires_in\":600}");
    mastodon.oauth().logIn(Login.app().toFile(first));
    server.always(
        TOKEN, 200, "{\"access_token\":\"t2\",\"refresh_token\":\"r2\",\"expires_in\":600}");
    mastodon.oauth().logIn(Login.app());
    server.always("/api/v1/timelines/home", 200, "[]");

    server.time.pass(Duration.ofHours(1));
    mastodon.timelines().home();

    assertThat(UserFile.read(first).accessToken()).isEqualTo("t1");
  }
}
