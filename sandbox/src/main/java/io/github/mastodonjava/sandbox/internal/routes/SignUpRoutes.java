package io.github.mastodonjava.sandbox.internal.routes;

import io.github.mastodonjava.sandbox.internal.http.Answer;
import io.github.mastodonjava.sandbox.internal.http.ApiError;
import io.github.mastodonjava.sandbox.internal.http.Call;
import io.github.mastodonjava.sandbox.internal.http.Json;
import io.github.mastodonjava.sandbox.internal.http.Params;
import io.github.mastodonjava.sandbox.internal.http.Router;
import io.github.mastodonjava.sandbox.internal.oauth.AccessToken;
import io.github.mastodonjava.sandbox.internal.state.Account;
import io.github.mastodonjava.sandbox.internal.state.Notification;
import io.github.mastodonjava.sandbox.internal.state.Profile;
import io.github.mastodonjava.sandbox.internal.state.State;

/** Signing up through an app, and the e-mail that has to be confirmed then. */
public final class SignUpRoutes {
  private final State state;

  public SignUpRoutes(State state) {
    this.state = state;
  }

  public void register(Router router) {
    router
        .post("/api/v1/accounts", this::signUp)
        .since(3, 4)
        .post("/api/v1/emails/confirmations", this::resend)
        .since(4, 2)
        .get("/api/v1/emails/check_confirmation", this::check);
  }

  /** The new user's token works for little until the address is confirmed. */
  private Answer signUp(Call call) {
    AccessToken token = call.requireToken("write", "write:accounts");
    Params params = call.params();
    SignUpErrors.check(params, state.accounts(), state.serverBlocks());
    Account account =
        new Account(
            state.ids().next(),
            params.string("username", ""),
            params.string("email", ""),
            params.string("password", ""),
            false,
            state.now(),
            token.app().id(),
            Profile.of("", false, false));
    state.accounts().add(account);
    for (Account moderator : state.accounts().all()) {
      if (moderator.admin()) {
        state.notifications().add(Notification.Type.ADMIN_SIGN_UP, moderator, account, null);
      }
    }
    return Answer.json(
        OAuthRoutes.tokenJson(state.oauth().issue(token.app(), account, token.app().scopes())));
  }

  /** Sends nothing, there being no post; checks what Mastodon checks. */
  private Answer resend(Call call) {
    Account account = unconfirmedUser(call);
    String email = call.text("email");
    if (!email.isEmpty() && !email.contains("@")) {
      throw ApiError.validation("E-mail address is invalid");
    }
    if (!email.isEmpty()) {
      state.accounts().changeEmail(account, email);
    }
    return Answer.empty();
  }

  private Account unconfirmedUser(Call call) {
    AccessToken token = call.requireToken("write", "write:accounts");
    Account account = token.owner();
    if (account == null || !account.signedUpBy(token.app().id())) {
      throw ApiError.of(
          403,
          "This method is only available to the application the user originally signed-up with");
    }
    if (account.confirmed()) {
      throw ApiError.of(
          403, "This method is only available while the e-mail is awaiting confirmation");
    }
    return account;
  }

  private Answer check(Call call) {
    Account account = call.requireToken("read", "read:accounts").owner();
    if (account == null) {
      throw ApiError.of(401, "This method requires an authenticated user");
    }
    return Answer.json(Json.bool(account.confirmed()));
  }
}
