package io.github.mastodonjava.sandbox.internal.routes;

import io.github.mastodonjava.sandbox.internal.html.Page;
import io.github.mastodonjava.sandbox.internal.http.Answer;
import io.github.mastodonjava.sandbox.internal.http.ApiError;
import io.github.mastodonjava.sandbox.internal.http.Call;
import io.github.mastodonjava.sandbox.internal.http.Json;
import io.github.mastodonjava.sandbox.internal.http.Params;
import io.github.mastodonjava.sandbox.internal.http.Router;
import io.github.mastodonjava.sandbox.internal.oauth.AuthorizationCode;
import io.github.mastodonjava.sandbox.internal.oauth.AuthorizationRequest;
import io.github.mastodonjava.sandbox.internal.oauth.OAuthError;
import io.github.mastodonjava.sandbox.internal.oauth.RedirectUris;
import io.github.mastodonjava.sandbox.internal.oauth.Session;
import io.github.mastodonjava.sandbox.internal.state.Account;
import io.github.mastodonjava.sandbox.internal.state.State;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The browser's side of OAuth: login, consent, the code to copy. */
public final class AuthorizeRoutes {
  private static final String COOKIE = "_mastodon_session";
  private static final List<String> REQUEST_PARAMETERS =
      List.of(
          "client_id",
          "code_challenge",
          "code_challenge_method",
          "response_type",
          "response_mode",
          "redirect_uri",
          "scope",
          "state");

  private final State state;

  public AuthorizeRoutes(State state) {
    this.state = state;
  }

  public void register(Router router) {
    router
        .get("/", call -> Answer.html(200, Page.welcome(state.settings().version())))
        .get("/auth/sign_in", this::loginPage)
        .post("/auth/sign_in", this::logIn)
        .post("/auth/sign_out", this::switchAccount)
        .get("/oauth/authorize", this::ask)
        .post("/oauth/authorize", this::decide)
        .get("/oauth/authorize/native", this::showCode);
  }

  private Answer loginPage(Call call) {
    Session session = session(call);
    return session.account() != null
        ? Answer.redirect("/")
        : withCookie(session, Answer.html(200, Page.login(session, null, "")));
  }

  private Answer logIn(Call call) {
    Session session = session(call);
    checkCsrf(call, session);
    Params user = call.params().nested("user");
    String email = user.string("email", "");
    Account account = state.accounts().byEmail(email);
    if (account == null || !account.hasPassword(user.string("password", ""))) {
      String problem = "Invalid E-mail address or password.";
      return withCookie(session, Answer.html(422, Page.login(session, problem, email)));
    }
    session.logIn(account);
    return Answer.redirect(session.takeReturnTo());
  }

  /** Logs the browser out and comes back to the same question. */
  private Answer switchAccount(Call call) {
    Session session = session(call);
    checkCsrf(call, session);
    session.logOut();
    StringBuilder target = new StringBuilder("/oauth/authorize");
    char separator = '?';
    for (Map.Entry<String, String> parameter : requestParameters(call).entrySet()) {
      target
          .append(separator)
          .append(parameter.getKey())
          .append('=')
          .append(URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8));
      separator = '&';
    }
    return Answer.redirect(target.toString());
  }

  private Answer ask(Call call) {
    Session session = session(call);
    Account account = session.account();
    if (account == null) {
      session.returnTo(call.target());
      return withCookie(session, Answer.redirect("/auth/sign_in"));
    }
    try {
      AuthorizationRequest request = AuthorizationRequest.check(call.params(), state.oauth());
      boolean known = state.oauth().matching(request.app(), account, request.scopes()) != null;
      return known && !call.params().flag("force_login")
          ? grant(request, account)
          : Answer.html(200, Page.consent(session, account, request, requestParameters(call)));
    } catch (OAuthError e) {
      return Answer.html(e.status(), Page.error(e.description()));
    }
  }

  private Answer decide(Call call) {
    Session session = session(call);
    checkCsrf(call, session);
    Account account = session.account();
    if (account == null) {
      return Answer.redirect("/auth/sign_in");
    }
    try {
      AuthorizationRequest request = AuthorizationRequest.check(call.params(), state.oauth());
      return "delete".equals(call.params().string("_method"))
          ? deny(request)
          : grant(request, account);
    } catch (OAuthError e) {
      return Answer.html(e.status(), Page.error(e.description()));
    }
  }

  private Answer grant(AuthorizationRequest request, Account account) {
    AuthorizationCode code =
        state
            .oauth()
            .grant(
                request.app(),
                account,
                request.scopes(),
                request.redirectUri(),
                request.codeChallenge());
    return RedirectUris.isOutOfBand(request.redirectUri())
        ? Answer.redirect("/oauth/authorize/native?code=" + code.value())
        : Answer.redirect(request.redirect("code", code.value(), null));
  }

  private static Answer deny(AuthorizationRequest request) {
    OAuthError denied = OAuthError.accessDenied();
    if (RedirectUris.isOutOfBand(request.redirectUri())) {
      return Answer.json(
          400,
          Json.object().put("error", denied.code()).put("error_description", denied.description()));
    }
    return Answer.redirect(request.redirect("error", denied.code(), denied.description()));
  }

  private Answer showCode(Call call) {
    Session session = session(call);
    if (session.account() == null) {
      session.returnTo(call.target());
      return withCookie(session, Answer.redirect("/auth/sign_in"));
    }
    return Answer.html(200, Page.code(call.text("code")));
  }

  private Session session(Call call) {
    String id = call.cookie(COOKIE);
    @Nullable Session known = id == null ? null : state.oauth().session(id);
    return known == null ? state.oauth().newSession() : known;
  }

  private static Answer withCookie(Session session, Answer answer) {
    return answer.with(
        "Set-Cookie", COOKIE + "=" + session.id() + "; Path=/; HttpOnly; SameSite=Lax");
  }

  private static void checkCsrf(Call call, Session session) {
    if (!session.csrfToken().equals(call.params().string("authenticity_token"))) {
      throw ApiError.of(
          Answer.html(422, Page.error("Security verification failed. Are you blocking cookies?")));
    }
  }

  private static Map<String, String> requestParameters(Call call) {
    Map<String, String> found = new LinkedHashMap<>();
    for (String name : REQUEST_PARAMETERS) {
      String value = call.params().string(name);
      if (value != null) {
        found.put(name, value);
      }
    }
    return found;
  }
}
