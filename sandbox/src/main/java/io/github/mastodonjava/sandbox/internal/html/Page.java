package io.github.mastodonjava.sandbox.internal.html;

import static io.github.mastodonjava.sandbox.internal.text.Escape.html;

import io.github.mastodonjava.sandbox.internal.oauth.AuthorizationRequest;
import io.github.mastodonjava.sandbox.internal.oauth.Session;
import io.github.mastodonjava.sandbox.internal.state.Account;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The pages that a browser sees on the way to a token. Everything that is filled in is escaped. */
public final class Page {
  private static final Pattern PLACE = Pattern.compile("\\{([a-z]+)}");

  private static final String LAYOUT =
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>{title}</title>
      <style>
      body { margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 1rem;
        box-sizing: border-box; background: #191b22; color: #d9e1e8;
        font: 16px/1.5 system-ui, sans-serif }
      main { width: 100%; max-width: 26rem; background: #282c37; border-radius: 12px;
        padding: 2rem; box-sizing: border-box; box-shadow: 0 10px 40px #0006 }
      h1 { margin: 0 0 1rem; font-size: 1.35rem; color: #fff }
      label { display: block; margin: 1rem 0 .25rem; color: #9baec8 }
      input[type=text], input[type=email], input[type=password] { width: 100%; padding: .7rem;
        box-sizing: border-box; font: inherit; color: #fff; background: #131419;
        border: 1px solid #444b5d; border-radius: 6px }
      button { width: 100%; margin-top: 1rem; padding: .75rem; border: 0; border-radius: 6px;
        font: inherit; font-weight: 600; color: #fff; background: #6364ff; cursor: pointer }
      button:hover, button:focus-visible { background: #7a7bff }
      button.quiet { background: none; border: 1px solid #444b5d; color: #9baec8 }
      ul { padding-left: 1.2rem } code { color: #fff; overflow-wrap: anywhere }
      .problem { padding: .6rem .8rem; border-radius: 6px; background: #5c1f2b; color: #ffd7dd }
      .code { display: block; margin: 1rem 0; padding: .8rem; border-radius: 6px;
        background: #131419; user-select: all }
      </style>
      </head>
      <body><main>{body}</main></body>
      </html>
      """;

  private Page() {}

  /** The login form. */
  public static String login(Session session, @Nullable String problem, String email) {
    return layout(
        "Log in",
        """
        <h1>Log in to the sandbox</h1>
        {problem}
        <form action="/auth/sign_in" method="post">
        <input type="hidden" name="authenticity_token" value="{csrf}">
        <label for="user_email">E-mail address</label>
        <input id="user_email" type="email" name="user[email]" value="{email}" autofocus required>
        <label for="user_password">Password</label>
        <input id="user_password" type="password" name="user[password]" required>
        <button type="submit">Log in</button>
        </form>
        """,
        Map.of(
            "problem", problem == null ? "" : problem(problem),
            "csrf", html(session.csrfToken()),
            "email", html(email)));
  }

  /** The question whether the app may have what it asks for. */
  public static String consent(
      Session session, Account account, AuthorizationRequest request, Map<String, String> hidden) {
    String scopes =
        request.scopes().names().stream()
            .map(scope -> "<li><code>" + html(scope) + "</code></li>")
            .collect(Collectors.joining());
    return layout(
        "Authorization required",
        """
        <h1>Authorization required</h1>
        <p><strong>{app}</strong> would like permission to access the account
        <strong>@{user}</strong>. Only approve this if you trust it.</p>
        <p>It asks for:</p>
        <ul>{scopes}</ul>
        <form action="/oauth/authorize" method="post">{fields}
        <button type="submit" name="authorize">Authorize</button>
        </form>
        <form action="/oauth/authorize" method="post">
        <input type="hidden" name="_method" value="delete">{fields}
        <button type="submit" name="deny" class="quiet">Deny</button>
        </form>
        <form action="/auth/sign_out" method="post">
        <input type="hidden" name="_method" value="delete">{fields}
        <button type="submit" name="switch" class="quiet">Use another account</button>
        </form>
        """,
        Map.of(
            "fields", fields(session, hidden),
            "scopes", scopes,
            "user", html(account.username()),
            "app", html(request.app().name())));
  }

  private static String fields(Session session, Map<String, String> hidden) {
    Map<String, String> all = new TreeMap<>(hidden);
    all.put("authenticity_token", session.csrfToken());
    return all.entrySet().stream()
        .map(
            field ->
                "<input type=\"hidden\" name=\""
                    + html(field.getKey())
                    + "\" value=\""
                    + html(field.getValue())
                    + "\">")
        .collect(Collectors.joining("\n", "\n", ""));
  }

  /** The code for apps that cannot be redirected to. */
  public static String code(String code) {
    return layout(
        "Authorization code",
        """
        <h1>Copy this authorization code</h1>
        <p>Paste it into the application that sent you here.</p>
        <code class="code" id="authorization_code">{code}</code>
        """,
        Map.of("code", html(code)));
  }

  /** Something that cannot be told to the app, only to the person. */
  public static String error(String message) {
    return layout(
        "An error has occurred",
        "<h1>An error has occurred</h1>{problem}",
        Map.of("problem", problem(message)));
  }

  /** The front page. */
  public static String welcome(String version) {
    return layout(
        "Sandbox",
        """
        <h1>Sandbox</h1>
        <p>A Mastodon-compatible server to develop and test against. It presents itself as
        Mastodon <code>{version}</code>. Nothing here is kept.</p>
        """,
        Map.of("version", html(version)));
  }

  private static String problem(String message) {
    return "<p class=\"problem\" role=\"alert\">" + html(message) + "</p>";
  }

  private static String layout(String title, String body, Map<String, String> values) {
    return fill(LAYOUT, Map.of("title", html(title), "body", fill(body, values)));
  }

  /** Fills in all places at once, so that a value never is taken for a place. */
  private static String fill(String template, Map<String, String> values) {
    return PLACE
        .matcher(template)
        .replaceAll(place -> Matcher.quoteReplacement(values.getOrDefault(place.group(1), "")));
  }
}
