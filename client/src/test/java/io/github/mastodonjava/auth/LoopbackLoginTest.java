package io.github.mastodonjava.auth;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.mastodonjava.error.MastodonAuthorizationException;
import io.github.mastodonjava.error.MastodonInterruptedException;
import java.net.ConnectException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class LoopbackLoginTest {
  private static final Duration LONG = Duration.ofSeconds(30);
  private static final Browser NOBODY = page -> true;

  private final RawHttp http = new RawHttp();

  @Test
  void theUserWhoSaysYesIsLoggedIn() {
    try (LoopbackLogin login = LoopbackLogin.open(answering("code=the-code&state=STATE"))) {
      AuthorizationRequest request = request(login);

      assertThat(login.await(request, LONG))
          .isEqualTo(
              new AuthorizationCode(
                  "the-code",
                  "app-id",
                  login.redirectUri(),
                  request.codeVerifier(),
                  Scope.DEFAULT));
    }
    assertThat(http.answers())
        .singleElement()
        .asString()
        .startsWith("HTTP/1.1 200 OK\r\n")
        .contains("You are all set", "social.example")
        .doesNotContain("the-code");
  }

  @Test
  void theUserWhoSaysNoSeesThatNothingHappened() {
    try (LoopbackLogin login =
        LoopbackLogin.open(answering("error=access_denied&error_description=No&state=STATE"))) {
      assertFails(() -> login.await(request(login), LONG), "access_denied");
    }
    assertThat(http.answers())
        .singleElement()
        .asString()
        .startsWith("HTTP/1.1 200 OK\r\n")
        .contains("No access given");
  }

  @Test
  void anErrorOfTheServerIsShownAndThrown() {
    try (LoopbackLogin login =
        LoopbackLogin.open(
            answering("error=invalid_scope&error_description=%3Cscript%3E&state=STATE"))) {
      assertFails(() -> login.await(request(login), LONG), "invalid_scope");
    }
    assertThat(http.answers())
        .singleElement()
        .asString()
        .startsWith("HTTP/1.1 400 ")
        .contains("That did not work", "invalid_scope", "&lt;script&gt;")
        .doesNotContain("<script");
  }

  @Test
  void anAnswerWithoutACodeIsAnError() {
    try (LoopbackLogin login = LoopbackLogin.open(answering("state=STATE"))) {
      assertFails(() -> login.await(request(login), LONG), "invalid_response");
    }
  }

  @Test
  void answersOfOthersDoNotEndTheWaiting() {
    Browser browser =
        answering(
            "code=forged&state=guessed",
            "error=access_denied&state=guessed",
            "error=access_denied",
            "code=forged&state=STATE&state=STATE",
            "code=%25zz&state=%25",
            "code=the-code&state=STATE");
    try (LoopbackLogin login = LoopbackLogin.open(browser)) {
      assertThat(login.await(request(login), LONG).code()).isEqualTo("the-code");
    }
    assertThat(http.answers().subList(0, 5))
        .allSatisfy(
            answer ->
                assertThat(answer)
                    .startsWith("HTTP/1.1 400 ")
                    .contains("This page is out of date")
                    .doesNotContain("forged", "guessed"));
  }

  @Test
  void nobodyWhoWaitsMeansNoPage() {
    try (LoopbackLogin login = LoopbackLogin.open(NOBODY)) {
      assertThat(http.get(URI.create(login.redirectUri() + "?code=a&state=b")))
          .startsWith("HTTP/1.1 400 ")
          .contains("This page is out of date");
    }
  }

  @Test
  void theBrowserIsSentToTheServersPage() {
    AtomicReference<URI> opened = new AtomicReference<>();
    Browser browser =
        page -> {
          opened.set(page);
          return false;
        };
    try (LoopbackLogin login = LoopbackLogin.open(browser)) {
      AuthorizationRequest request = request(login);
      assertFails(() -> login.await(request, LONG), "no_browser");

      assertThat(opened).hasValue(request.authorizationUri());
    }
  }

  @Test
  void theRedirectUriIsTheLoopbackOneWithAPort() {
    try (LoopbackLogin login = LoopbackLogin.open(NOBODY)) {
      assertThat(login.redirectUri().getPort()).isPositive();
      assertThat(login.redirectUri().toString().replaceFirst(":\\d+", ""))
          .isEqualTo(RedirectUri.LOOPBACK.toString());
    }
  }

  @Test
  void aUserWhoDoesNotAnswerInTimeIsNotWaitedFor() {
    try (LoopbackLogin login = LoopbackLogin.open(NOBODY)) {
      assertFails(() -> login.await(request(login), Duration.ofMillis(1)), "timed_out");
    }
  }

  @Test
  void afterATimeoutTheLoginCanBeStartedAgain() {
    Deque<Browser> browsers =
        new ArrayDeque<>(List.of(NOBODY, answering("code=the-code&state=STATE")));
    try (LoopbackLogin login = LoopbackLogin.open(page -> browsers.remove().open(page))) {
      assertFails(() -> login.await(request(login), Duration.ofMillis(1)), "timed_out");

      assertThat(login.await(request(login), LONG).code()).isEqualTo("the-code");
    }
  }

  @Test
  void anInterruptEndsTheWaitingAndIsKept() {
    try (LoopbackLogin login = LoopbackLogin.open(NOBODY)) {
      Thread.currentThread().interrupt();

      assertThatExceptionOfType(MastodonInterruptedException.class)
          .isThrownBy(() -> login.await(request(login), LONG));
      assertThat(Thread.interrupted()).isTrue();
    }
  }

  @Test
  void closingEndsTheWaiting() {
    AtomicReference<LoopbackLogin> open = new AtomicReference<>();
    Browser browser =
        page -> {
          requireNonNull(open.get()).close();
          return true;
        };
    try (LoopbackLogin login = LoopbackLogin.open(browser)) {
      open.set(login);
      assertFails(() -> login.await(request(login), LONG), "closed");
    }
  }

  @Test
  void closingReleasesThePort() {
    LoopbackLogin login = LoopbackLogin.open(NOBODY);
    login.close();

    assertThatExceptionOfType(ConnectException.class)
        .isThrownBy(() -> RawHttp.connect(login.redirectUri()).close());
  }

  @Test
  void aBrowserThatThrowsLeavesTheLoginUsable() {
    Browser broken =
        page -> {
          throw new IllegalStateException("no such browser");
        };
    Deque<Browser> browsers =
        new ArrayDeque<>(List.of(broken, answering("code=the-code&state=STATE")));
    try (LoopbackLogin login = LoopbackLogin.open(page -> browsers.remove().open(page))) {
      assertThatIllegalStateException().isThrownBy(() -> login.await(request(login), LONG));

      assertThat(login.await(request(login), LONG).code()).isEqualTo("the-code");
    }
  }

  @Test
  void whatIsClosedWaitsNoMore() {
    LoopbackLogin login = LoopbackLogin.open(NOBODY);
    login.close();

    assertThatIllegalStateException()
        .isThrownBy(() -> login.await(request(login), LONG))
        .withMessageContaining("closed");
  }

  @Test
  void oneRequestIsWaitedForAtATime() {
    AtomicReference<LoopbackLogin> open = new AtomicReference<>();
    Browser browser =
        page -> {
          LoopbackLogin login = requireNonNull(open.get());
          return login.await(request(login), LONG).code().isEmpty();
        };
    try (LoopbackLogin login = LoopbackLogin.open(browser)) {
      open.set(login);
      assertThatIllegalStateException()
          .isThrownBy(() -> login.await(request(login), LONG))
          .withMessageContaining("another request");
    }
  }

  @Test
  void aRequestThatWouldBeAnsweredElsewhereIsRefused() {
    try (LoopbackLogin login = LoopbackLogin.open(NOBODY)) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> login.await(request(login).redirectUri(RedirectUri.OUT_OF_BAND), LONG))
          .withMessageContaining(login.redirectUri().toString());
    }
  }

  @Test
  void itsThreadsLetTheProcessEnd() {
    try (LoopbackLogin login = LoopbackLogin.open(NOBODY)) {
      List<Thread> threads =
          Thread.getAllStackTraces().keySet().stream()
              .filter(thread -> thread.getName().startsWith("mastodon-loopback"))
              .toList();

      assertThat(login.redirectUri()).isNotNull();
      assertThat(threads).isNotEmpty().allMatch(Thread::isDaemon);
    }
  }

  /** A browser in which the answers come back one after the other, as soon as it is opened. */
  private Browser answering(String... queries) {
    return page -> {
      AuthorizationRequest request = parsed(page);
      for (String query : queries) {
        http.get(URI.create(request.redirectUri() + "?" + query.replace("STATE", request.state())));
      }
      return true;
    };
  }

  private static AuthorizationRequest parsed(URI page) {
    Query query = Query.parse(page.getRawQuery());
    return AuthorizationRequest.to(page, "app-id")
        .redirectUri(URI.create(String.valueOf(query.get("redirect_uri"))))
        .state(String.valueOf(query.get("state")));
  }

  private static AuthorizationRequest request(LoopbackLogin login) {
    return AuthorizationRequest.to(
            URI.create("https://social.example/oauth/authorize"), "app-id", new FixedRandom())
        .redirectUri(login.redirectUri());
  }

  private static void assertFails(ThrowingCallable call, String error) {
    assertThatExceptionOfType(MastodonAuthorizationException.class)
        .isThrownBy(call)
        .satisfies(e -> assertThat(e.error()).isEqualTo(error));
  }
}
