package io.github.mastodonjava.cli.command;

import io.github.mastodonjava.Mastodon;
import io.github.mastodonjava.MastodonBuilder;
import io.github.mastodonjava.api.Login;
import io.github.mastodonjava.auth.AppFile;
import io.github.mastodonjava.auth.AuthorizationCode;
import io.github.mastodonjava.auth.AuthorizationRequest;
import io.github.mastodonjava.auth.Browser;
import io.github.mastodonjava.auth.Credentials;
import io.github.mastodonjava.auth.LoopbackLogin;
import io.github.mastodonjava.auth.RedirectUri;
import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.auth.StoredAccount;
import io.github.mastodonjava.cli.account.KeptApps;
import io.github.mastodonjava.cli.problem.Failure;
import io.github.mastodonjava.cli.problem.Kind;
import io.github.mastodonjava.cli.screen.Line;
import io.github.mastodonjava.cli.syntax.Operands;
import io.github.mastodonjava.cli.syntax.Option;
import io.github.mastodonjava.cli.syntax.Syntax;
import io.github.mastodonjava.entity.CredentialAccount;
import io.github.mastodonjava.error.MastodonForbiddenException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Logs somebody in, by the browser or by a code to copy, and stores the account. */
public final class LoginCommand implements Command {
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final Option OOB =
      Option.toggle("--oob", "Let the server show a code, and paste it here.");
  private static final Option NO_BROWSER =
      Option.toggle("--no-browser", "Only print the address to open.");
  private static final Option SCOPES =
      Option.value(
          "--scopes", "SCOPES", "What to ask for: \"read write follow push\" unless said.");

  private static final Option PLAIN_HTTP =
      Option.toggle("--plain-http", "Let the address be http: everyone on the way sees the token.");

  @Override
  public Syntax syntax() {
    return Syntax.of("login", "Log in to a server, and store the account on this machine.")
        .operands(Operands.required("SERVER", "Its address, such as mastodon.social."))
        .options(OOB, NO_BROWSER, SCOPES, PLAIN_HTTP, Option.TIMEOUT)
        .example("mastodon login mastodon.social")
        .example("mastodon login mastodon.social --oob        over SSH")
        .example("mastodon login mastodon.social --scopes \"read write:statuses\"");
  }

  @Override
  public void run(Call call) {
    call.store().accounts(); // a damaged file is told before anybody logs in
    Set<Scope> scopes = scopes(call);
    String server = call.arguments().operand(0, "");
    boolean oob = call.arguments().has(OOB);
    AppFile app = app(call, server, oob ? RedirectUri.OUT_OF_BAND : RedirectUri.LOOPBACK, scopes);
    try (Mastodon mastodon =
        builder(call, server).client(app.clientId(), app.clientSecret()).build()) {
      AuthorizationRequest request = mastodon.oauth().authorizationRequest().scopes(scopes);
      AuthorizationCode code = oob ? pasted(call, request) : byBrowser(call, request);
      Credentials credentials = mastodon.oauth().logIn(Login.code(code));
      keep(call, credentials, whoIsIt(mastodon));
    }
  }

  private static Set<Scope> scopes(Call call) {
    String text = call.arguments().text(SCOPES);
    Set<Scope> scopes = text == null ? Scope.DEFAULT : Scope.parse(text.replace(',', ' '));
    if (scopes.isEmpty()) {
      throw new Failure(Kind.USAGE, "--scopes names at least one, such as \"read\".");
    }
    return scopes;
  }

  private static MastodonBuilder builder(Call call, String server) {
    MastodonBuilder builder = call.configured(Mastodon.builder(server));
    return call.arguments().has(PLAIN_HTTP) ? builder.plainHttpAllowed() : builder;
  }

  private static AppFile app(Call call, String server, URI redirectUri, Set<Scope> scopes) {
    try {
      builder(call, server).build().close();
    } catch (IllegalArgumentException e) {
      String message = String.valueOf(e.getMessage());
      throw new Failure(Kind.USAGE, message.replace("plainHttpAllowed()", "--plain-http"), e);
    }
    return new KeptApps(call.store().path().resolveSibling("apps"))
        .app(server, () -> builder(call, server), redirectUri, scopes);
  }

  private static AuthorizationCode byBrowser(Call call, AuthorizationRequest request) {
    try (LoopbackLogin loopback = LoopbackLogin.open(shown(call))) {
      return loopback.await(request.redirectUri(loopback.redirectUri()), PATIENCE);
    }
  }

  private static AuthorizationCode pasted(Call call, AuthorizationRequest request) {
    shown(call).open(request.authorizationUri());
    call.screen().note("Paste the code that the page shows, and press Enter:");
    return request.code(line(call));
  }

  private static String line(Call call) {
    try {
      String line =
          new BufferedReader(new InputStreamReader(call.terminal().in(), StandardCharsets.UTF_8))
              .readLine();
      if (line == null || line.isBlank()) {
        throw new Failure(Kind.USAGE, "No code was given. Run the command again, and paste it.");
      }
      return line;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The browser, or the address for one that is elsewhere. */
  private static Browser shown(Call call) {
    boolean wanted = !call.arguments().has(NO_BROWSER);
    return page -> {
      if (wanted && call.surroundings().browser().open(page)) {
        call.screen().note("Your browser asks you for permission now. (Ctrl-C gives up.)");
      } else {
        call.screen().note("Open this address in a browser, and allow access:");
        call.screen().note("");
        call.screen().note("  " + page);
        call.screen().note("");
        if (!call.arguments().has(OOB)) {
          call.screen().note("The browser is to run on this machine; else log in with --oob.");
        }
      }
      return true;
    };
  }

  private static CredentialAccount whoIsIt(Mastodon mastodon) {
    try {
      return mastodon.accounts().verifyCredentials();
    } catch (MastodonForbiddenException e) {
      mastodon.oauth().revokeAccessToken();
      throw new Failure(
          Kind.USAGE,
          "These scopes do not tell who logged in. Add read:accounts, or profile, to --scopes.",
          e);
    }
  }

  private static void keep(Call call, Credentials credentials, CredentialAccount me) {
    URI server = credentials.baseUrl();
    StoredAccount account =
        new StoredAccount(me.username() + "@" + server.getAuthority(), credentials);
    call.store().put(account);
    boolean isDefault = call.accounts().isDefault(account);
    if (call.json()) {
      Map<String, Object> document = new LinkedHashMap<>();
      document.put("account", account.acct());
      document.put("server", server);
      document.put("scopes", credentials.scopes());
      document.put("default", isDefault);
      document.put("stored_in", call.store().path());
      call.screen().print(document);
    } else {
      call.screen().print(Line.empty().good("Logged in as ").name(account.acct()).plain("."));
      if (!isDefault) {
        call.screen()
            .print("Use it with --account, or always: mastodon accounts use " + account.acct());
      }
    }
  }
}
