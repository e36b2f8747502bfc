package io.github.mastodonjava.examples;

import io.github.mastodonjava.Mastodon;
import io.github.mastodonjava.api.Login;
import io.github.mastodonjava.auth.AppRegistration;
import io.github.mastodonjava.auth.AuthorizationRequest;
import io.github.mastodonjava.auth.Browser;
import io.github.mastodonjava.auth.LoopbackLogin;
import io.github.mastodonjava.auth.NewApp;
import io.github.mastodonjava.auth.RedirectUri;
import io.github.mastodonjava.auth.Scope;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Logs a user in through the browser, and keeps the login in a file: {@code LogIn
 * https://mastodon.example user.secret}.
 */
public final class LogIn {
  private LogIn() {}

  public static void main(String[] args) {
    Browser browser =
        Browser.system().orElse(page -> System.out.println("Open this in your browser: " + page));
    System.out.println("Hello, " + logIn(args[0], Path.of(args[1]), browser));
  }

  static String logIn(String server, Path file, Browser browser) {
    AppRegistration app =
        Mastodon.createApp(
            server, NewApp.named("Log in").scopes(Scope.READ).redirectUris(RedirectUri.LOOPBACK));
    try (Mastodon mastodon =
            Mastodon.builder(server).client(app.clientId(), app.clientSecret()).build();
        LoopbackLogin login = LoopbackLogin.open(browser)) {
      AuthorizationRequest request =
          mastodon
              .oauth()
              .authorizationRequest()
              .scopes(Scope.READ)
              .redirectUri(login.redirectUri());
      mastodon.oauth().logIn(Login.code(login.await(request, Duration.ofMinutes(5))).toFile(file));
      return mastodon.accounts().verifyCredentials().acct();
    }
  }
}
