package io.github.mastodonjava;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mastodonjava.auth.Credentials;
import io.github.mastodonjava.auth.UserFile;
import io.github.mastodonjava.entity.Status;
import io.github.mastodonjava.error.MastodonApiException;
import io.github.mastodonjava.error.MastodonUnauthorizedException;
import io.github.mastodonjava.internal.time.FakeTime;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import mockwebserver3.RecordedRequest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoginRefreshTest {
  private static final String TOKEN = "/oauth/token";
  private static final String HOME = "/api/v1/timelines/home";

  private final FakeMastodon server = new FakeMastodon();

  @BeforeEach
  void answer() {
    server
        .always("/.well-known/oauth-authorization-server", 404, "{}")
        .always(
            TOKEN, 200, "{\"access_token\":\"t2\",\"refresh_token\":\"r2\",\"expires_in\":3600}");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  /** A login that ends in ten minutes. */
  private Credentials login() {
    return Credentials.of(URI.create(server.address()), "t1")
        .client("an-id", "a-s3cret")
        .refreshToken("r1")
        .expiresAt(FakeTime.START.plus(Duration.ofMinutes(10)));
  }

  private Mastodon client() {
    return server.builder().credentials(login()).build();
  }

  private List<@Nullable String> tokens(String path) {
    List<@Nullable String> tokens = new ArrayList<>();
    for (RecordedRequest each : server.asked()) {
      if (each.getUrl().encodedPath().equals(path)) {
        tokens.add(each.getHeaders().get("Authorization"));
      }
    }
    return tokens;
  }

  private long refreshes() {
    return server.lines().stream().filter(line -> line.equals("POST " + TOKEN)).count();
  }

  @Test
  void aTokenThatIsGoodForAWhileIsUsed() {
    server.always(HOME, 200, "[]");

    client().timelines().home();

    assertThat(server.lines()).containsExactly("GET " + HOME);
  }

  @Test
  void aTokenThatIsAboutToEndIsReplacedFirst() {
    server.always(HOME, 200, "[]");
    Mastodon mastodon = client();
    server.time.pass(Duration.ofSeconds(590));

    mastodon.timelines().home();

    assertThat(refreshes()).isEqualTo(1);
    assertThat(tokens(HOME)).containsExactly("Bearer t2");
    assertThat(mastodon.oauth().persistableLoginCredentials())
        .isEqualTo(
            Credentials.of(URI.create(server.address()), "t2")
                .client("an-id", "a-s3cret")
                .refreshToken("r2")
                .expiresAt(server.time.instant().plusSeconds(3600)));
  }

  @Test
  void theNewTokensAreWrittenWhereTheOldOnesCameFromAndTold(@TempDir Path folder) {
    server.always(HOME, 200, "[]");
    Path file = folder.resolve("user.secret");
    login().writeTo(file);
    List<Credentials> told = new ArrayList<>();
    Mastodon mastodon = server.builder().accessTokenFile(file).onRefresh(told::add).build();
    server.time.pass(Duration.ofHours(1));

    mastodon.timelines().home();

    assertThat(UserFile.read(file).accessToken()).isEqualTo("t2");
    assertThat(UserFile.read(file).refreshToken()).isEqualTo("r2");
    assertThat(told).extracting(Credentials::accessToken).containsExactly("t2");
  }

  @Test
  void theNewTokensAreToldAlsoWhereTheFileCannotBeWritten(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("user.secret");
    login().writeTo(file);
    List<Credentials> told = new ArrayList<>();
    Mastodon mastodon = server.builder().accessTokenFile(file).onRefresh(told::add).build();
    java.nio.file.Files.delete(file);
    java.nio.file.Files.createDirectory(file);
    server.time.pass(Duration.ofHours(1));

    assertThatThrownBy(() -> mastodon.timelines().home())
        .isInstanceOf(io.github.mastodonjava.error.MastodonCredentialsException.class);
    assertThat(told).extracting(Credentials::accessToken).containsExactly("t2");
    assertThat(mastodon.oauth().persistableLoginCredentials().accessToken()).isEqualTo("t2");
  }

  @Test
  void aServerThatSendsNoNewRefreshTokenMeansTheOldOne() {
    server.always(TOKEN, 200, "{\"access_token\":\"t2\"}").always(HOME, 200, "[]");
    Mastodon mastodon = client();
    server.time.pass(Duration.ofHours(1));

    mastodon.timelines().home();

    assertThat(mastodon.oauth().persistableLoginCredentials().refreshToken()).isEqualTo("r1");
  }

  @Test
  void manyThreadsRefreshOnce() {
    server.always(HOME, 200, "[]");
    Mastodon mastodon = client();
    server.time.pass(Duration.ofHours(1));

    List<CompletableFuture<Page<Status>>> calls = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      calls.add(mastodon.async(m -> m.timelines().home()));
    }
    calls.forEach(CompletableFuture::join);

    assertThat(refreshes()).isEqualTo(1);
    assertThat(tokens(HOME)).hasSize(20).containsOnly("Bearer t2");
  }

  @Test
  void aTokenThatTheServerRefusesIsReplacedAndTheCallIsSentAgainOnce() {
    server.answer(401, "{\"error\":\"The access token expired\"}").answer("[]");

    assertThat(client().timelines().home().items()).isEmpty();

    assertThat(tokens(HOME)).containsExactly("Bearer t1", "Bearer t2");
    assertThat(refreshes()).isEqualTo(1);
  }

  @Test
  void aServerThatRefusesTheNewTokenTooIsNotAskedAThirdTime() {
    server.always(HOME, 401, "{\"error\":\"No\"}");

    assertThatThrownBy(() -> client().timelines().home())
        .isInstanceOf(MastodonUnauthorizedException.class);
    assertThat(tokens(HOME)).hasSize(2);
    assertThat(refreshes()).isEqualTo(1);
  }

  @Test
  void aRefreshTokenThatIsNoGoodEitherMeansToLogInAgain() {
    server
        .always(HOME, 401, "{\"error\":\"The access token expired\"}")
        .always(TOKEN, 400, "{\"error\":\"invalid_grant\"}");

    assertThatThrownBy(() -> client().timelines().home())
        .isInstanceOf(MastodonUnauthorizedException.class)
        .hasMessageContaining("Log in again")
        .satisfies(
            e ->
                assertThat(e.getSuppressed())
                    .singleElement()
                    .isInstanceOfSatisfying(
                        MastodonApiException.class,
                        refusal -> assertThat(refusal.error()).isEqualTo("invalid_grant")));
  }

  @Test
  void aLoginWithoutAnAppCannotBeRefreshed() {
    server.always(HOME, 401, "{\"error\":\"The access token expired\"}");
    Credentials alone = Credentials.of(URI.create(server.address()), "t1").refreshToken("r1");

    assertThatThrownBy(() -> server.builder().credentials(alone).build().timelines().home())
        .isInstanceOf(MastodonUnauthorizedException.class);
    assertThat(refreshes()).isZero();
  }

  @Test
  void theNextPageIsAskedForWithAFreshTokenToo() {
    server.answer(
        FakeMastodon.json("[{\"id\":\"2\"}]")
            .addHeader("Link", "<" + HOME + "?max_id=2>; rel=next"));
    Mastodon mastodon = client();
    Page<Status> first = mastodon.timelines().home();
    server.time.pass(Duration.ofHours(1));
    server.answer("[{\"id\":\"1\"}]");

    assertThat(first.stream().map(Status::id)).containsExactly("2", "1");
    assertThat(tokens(HOME)).containsExactly("Bearer t1", "Bearer t2");
  }

  @Test
  void userInfoIsAskedForWithAFreshTokenToo() {
    server.always("/oauth/userinfo", 200, "{}");
    Mastodon mastodon = client();
    server.time.pass(Duration.ofHours(1));

    mastodon.oauth().userInfo();

    assertThat(tokens("/oauth/userinfo")).containsExactly("Bearer t2");
  }

  @Test
  void whoeverLoggedInMeanwhileIsNotReplaced() {
    Mastodon mastodon = client();
    Credentials expired = mastodon.oauth().persistableLoginCredentials();
    server.always(TOKEN, 200, "{\"access_token\":\"bob\"}");
    mastodon.oauth().logIn(io.github.mastodonjava.api.Login.app());

    assertThatCode(() -> mastodon.oauth().refresh(expired)).doesNotThrowAnyException();

    assertThat(mastodon.oauth().persistableLoginCredentials().accessToken()).isEqualTo("bob");
    assertThat(refreshes()).isEqualTo(1);
  }
}
