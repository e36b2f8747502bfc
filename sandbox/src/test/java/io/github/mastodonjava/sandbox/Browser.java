package io.github.mastodonjava.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A person at a browser: keeps the session cookie, fills in forms. */
final class Browser {
  private final TestClient client;
  private final String cookie;

  private Browser(TestClient client, String cookie) {
    this.client = client;
    this.cookie = cookie;
  }

  /** Opens an address that asks for a login and logs in. */
  static Browser loggedIn(Sandbox sandbox, String username) {
    TestClient client = TestClient.of(sandbox);
    Reply page = client.get("/auth/sign_in");
    String cookie = page.header("Set-Cookie").replaceAll(";.*", "");
    Browser browser = new Browser(client.with("Cookie", cookie), cookie);
    SandboxUser user = sandbox.user(username);
    Reply reply =
        browser.client.post(
            "/auth/sign_in",
            "authenticity_token",
            hidden(page, "authenticity_token"),
            "user[email]",
            user.email(),
            "user[password]",
            user.password());
    assertThat(reply.status()).isEqualTo(302);
    return browser;
  }

  Reply open(String path) {
    return client.get(path);
  }

  Reply post(String path, String... fields) {
    return client.post(path, fields);
  }

  /** Opens the consent page and presses Authorize. */
  Reply authorize(String query) {
    return submit(query, "authorize", "");
  }

  /** Opens the consent page and presses Deny. */
  Reply deny(String query) {
    return submit(query, "_method", "delete");
  }

  private Reply submit(String query, String name, String value) {
    Reply page = open("/oauth/authorize?" + query);
    assertThat(page.status()).as(page.body()).isEqualTo(200);
    String token = hidden(page, "authenticity_token");
    return client.send(
        "POST",
        "/oauth/authorize",
        query + "&" + TestClient.encode("authenticity_token", token, name, value),
        "application/x-www-form-urlencoded");
  }

  String cookie() {
    return cookie;
  }

  static String hidden(Reply page, String name) {
    Matcher matcher =
        Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(page.body());
    assertThat(matcher.find()).as("a field " + name + " in " + page.body()).isTrue();
    return matcher.group(1);
  }
}
