package io.github.mastodonjava.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mastodonjava.Mastodon;
import io.github.mastodonjava.api.Login;
import io.github.mastodonjava.auth.AppRegistration;
import io.github.mastodonjava.auth.AuthorizationCode;
import io.github.mastodonjava.auth.AuthorizationRequest;
import io.github.mastodonjava.auth.LoopbackLogin;
import io.github.mastodonjava.auth.NewApp;
import io.github.mastodonjava.auth.RedirectUri;
import io.github.mastodonjava.error.MastodonAuthorizationException;
import io.github.mastodonjava.sandbox.Sandbox;
import io.github.mastodonjava.sandbox.SandboxUser;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;

/** A real browser logs in, through the embedded server's pages and back to the program. */
class BrowserLoginTest {
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private Sandbox sandbox;
  private Mastodon mastodon;
  private WebDriver browser;

  @BeforeEach
  void start(@TempDir Path profile) {
    browser = Chromium.start(profile);
    sandbox = Sandbox.start();
    AppRegistration app =
        Mastodon.createApp(
            sandbox.baseUrl(), NewApp.named("Desk").redirectUris(RedirectUri.LOOPBACK));
    mastodon =
        Mastodon.builder(sandbox.baseUrl()).client(app.clientId(), app.clientSecret()).build();
  }

  @AfterEach
  void stop() {
    if (browser != null) {
      browser.quit();
    }
    if (sandbox != null) {
      mastodon.close();
      sandbox.close();
    }
  }

  @Test
  void aUserWhoAgreesIsLoggedInAndSeesThatItWorked() {
    CompletableFuture<AuthorizationCode> answer = askedInTheBrowser();
    logIn();
    press("Authorize");

    mastodon.oauth().logIn(Login.code(answer.orTimeout(120, TimeUnit.SECONDS).join()));

    assertThat(mastodon.accounts().verifyCredentials().username()).isEqualTo("alice");
    // The program may have the code before the browser shows the page.
    Awaitility.await()
        .untilAsserted(
            () -> {
              assertThat(browser.getCurrentUrl()).startsWith("http://127.0.0.1:");
              assertThat(browser.findElement(By.tagName("h1")).getText()).isNotBlank();
            });
  }

  @Test
  void aUserWhoDeniesIsNotLoggedIn() {
    CompletableFuture<AuthorizationCode> answer = askedInTheBrowser();
    logIn();
    press("Deny");

    assertThatThrownBy(answer.orTimeout(120, TimeUnit.SECONDS)::join)
        .hasCauseInstanceOf(MastodonAuthorizationException.class)
        .hasMessageContaining("access_denied");
  }

  /** Opens the server's page in the browser, and has the program wait for what comes back. */
  private CompletableFuture<AuthorizationCode> askedInTheBrowser() {
    CompletableFuture<URI> page = new CompletableFuture<>();
    CompletableFuture<AuthorizationCode> answer =
        CompletableFuture.supplyAsync(
            () -> {
              try (LoopbackLogin login = LoopbackLogin.open(page::complete)) {
                AuthorizationRequest request =
                    mastodon.oauth().authorizationRequest().redirectUri(login.redirectUri());
                return login.await(request, PATIENCE);
              }
            });
    browser.get(page.orTimeout(60, TimeUnit.SECONDS).join().toString());
    return answer;
  }

  private void logIn() {
    SandboxUser alice = sandbox.user("alice");
    browser.findElement(By.name("user[email]")).sendKeys(alice.email());
    browser.findElement(By.name("user[password]")).sendKeys(alice.password());
    browser.findElement(By.cssSelector("button[type=submit], input[type=submit]")).click();
  }

  private void press(String button) {
    browser.findElement(By.xpath("//button[normalize-space()='" + button + "']")).click();
  }
}
