package io.github.mastodonjava.cli.demo;

import io.github.mastodonjava.Mastodon;
import io.github.mastodonjava.Page;
import io.github.mastodonjava.api.Login;
import io.github.mastodonjava.auth.AppRegistration;
import io.github.mastodonjava.auth.AuthorizationCode;
import io.github.mastodonjava.auth.AuthorizationRequest;
import io.github.mastodonjava.auth.Credentials;
import io.github.mastodonjava.auth.LoopbackLogin;
import io.github.mastodonjava.auth.NewApp;
import io.github.mastodonjava.auth.RedirectUri;
import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.cli.screen.Count;
import io.github.mastodonjava.cli.screen.HtmlText;
import io.github.mastodonjava.entity.CredentialAccount;
import io.github.mastodonjava.entity.Status;
import io.github.mastodonjava.error.MastodonUnauthorizedException;
import io.github.mastodonjava.sandbox.Sandbox;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * Shows what the library does, against a server of its own. The lines of code that are shown are
 * those that run: {@link TourCode} reads them from this file.
 */
public final class Tour {
  private static final int POSTS = 50;
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private final TourGuide guide;
  private final Path file;

  /**
   * @param file where to keep the credentials in between
   */
  public Tour(TourGuide guide, Path file) {
    this.guide = guide;
    this.file = file;
  }

  /** Runs to its end, or throws what went wrong. */
  public void run() {
    guide.step("Start a Mastodon server of our own");
    try (Sandbox sandbox = Sandbox.start()) {
      String server = sandbox.baseUrl();
      guide.result(server + ", with the users alice, bob and admin");
      for (int i = 1; i <= POSTS; i++) {
        sandbox.post("bob", "Post number " + i + " of bob");
      }
      sandbox.follow("alice", "bob");
      AppRegistration app = register(server);
      try (Mastodon mastodon =
          Mastodon.builder(server).client(app.clientId(), app.clientSecret()).build()) {
        logIn(mastodon, new TourBrowser(sandbox.user("alice")));
        use(sandbox, mastodon);
        passOn(server);
        isRefused(mastodon);
      }
    }
  }

  private AppRegistration register(String server) {
    guide.step("Register an app");
    NewApp tour = NewApp.named("Tour").redirectUris(RedirectUri.LOOPBACK);
    AppRegistration app = Mastodon.createApp(server, tour);
    guide.result("the server knows it as client " + app.clientId());
    return app;
  }

  private void logIn(Mastodon mastodon, TourBrowser browser) {
    guide.step("Ask alice for permission, in a browser (OAuth code + PKCE)");
    AuthorizationCode code;
    try (LoopbackLogin login = LoopbackLogin.open(browser)) {
      AuthorizationRequest request = mastodon.oauth().authorizationRequest();
      code = login.await(request.redirectUri(login.redirectUri()), PATIENCE);
    }
    guide.result("this program played the browser:", browser.way());
    guide.step("Log in with the code");
    Credentials credentials = mastodon.oauth().logIn(Login.code(code));
    guide.result("a token for " + Scope.join(credentials.scopes()));
  }

  private void use(Sandbox sandbox, Mastodon mastodon) {
    guide.step("Post");
    Status post = mastodon.statuses().post("Hello from Java! #introduction");
    guide.result(Objects.toString(post.url()));
    guide.step("Read the home timeline, page by page");
    Page<Status> first = mastodon.timelines().home();
    List<Status> posts = first.stream().limit(45).toList();
    guide.result(
        Count.of(posts.size(), "post") + " in " + Count.of(pages(sandbox), "request") + ":",
        quoted(posts.get(0)) + " … " + quoted(posts.get(posts.size() - 1)));
    guide.step("See who is logged in");
    CredentialAccount me = mastodon.accounts().verifyCredentials();
    guide.result("@" + me.acct() + ", " + Count.of(me.statusesCount(), "post"));
    guide.step("Keep the login in a file, which only we can read");
    mastodon.oauth().persistableLoginCredentials().writeTo(file);
    guide.result(file.toString());
  }

  private void passOn(String server) {
    guide.step("Start a second client from that file");
    Mastodon second = Mastodon.builder(server).accessTokenFile(file).build();
    CredentialAccount me = second.accounts().verifyCredentials();
    guide.result("it is logged in as @" + me.acct() + " too");
    guide.step("Log out: revoke the token");
    boolean revoked = second.oauth().revokeAccessToken();
    guide.result(revoked ? "the server took it back" : "the server did not take it back");
    second.close();
  }

  private static String quoted(Status status) {
    return '"' + HtmlText.of(status.content()) + '"';
  }

  private static long pages(Sandbox sandbox) {
    return sandbox.requests().stream()
        .filter(request -> request.path().equals("/api/v1/timelines/home"))
        .count();
  }

  private void isRefused(Mastodon mastodon) {
    guide.step("Try the revoked token once more");
    try {
      mastodon.accounts().verifyCredentials();
    } catch (MastodonUnauthorizedException e) {
      guide.result("refused, as it should be: " + e.status() + " " + e.error());
      return;
    }
    throw new IllegalStateException("The revoked token still works.");
  }
}
