package io.github.mastodonjava.sandbox.internal.http;

import io.github.mastodonjava.sandbox.internal.oauth.AccessToken;
import io.github.mastodonjava.sandbox.internal.oauth.OAuthStore;
import io.github.mastodonjava.sandbox.internal.state.Account;
import io.github.mastodonjava.sandbox.internal.state.Ids;
import io.github.mastodonjava.sandbox.internal.state.State;
import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One request as a route sees it: its parameters and who makes it. */
public final class Call {
  private final Context context;
  private final State state;
  private final Params params;

  public Call(Context context, State state, Params params) {
    this.context = context;
    this.state = state;
    this.params = params;
  }

  public Params params() {
    return params;
  }

  /** A part of the path that is an id. */
  public long id() {
    return Ids.parse(pathParam("id"));
  }

  public String pathParam(String name) {
    return context.pathParam(name);
  }

  public @Nullable String header(String name) {
    return context.header(name);
  }

  public @Nullable String cookie(String name) {
    return context.cookie(name);
  }

  /** Path and query as they were asked for. */
  public String target() {
    String query = context.queryString();
    return query == null ? context.path() : context.path() + "?" + query;
  }

  public String url() {
    return state.address().url(context.path());
  }

  /** The token that was sent; null when there is none or it is not known. */
  public @Nullable AccessToken token() {
    String value = bearer(context, params);
    OAuthStore oauth = state.oauth();
    return value == null ? null : oauth.token(value);
  }

  static @Nullable String bearer(Context context, @Nullable Params params) {
    String header = context.header("Authorization");
    if (header != null && header.toLowerCase(Locale.ROOT).startsWith("bearer ")) {
      return header.substring("bearer ".length());
    }
    if (params == null) {
      return null;
    }
    String parameter = params.string("access_token");
    return parameter == null ? params.string("bearer_token") : parameter;
  }

  /** The token, when it is good and has one of {@code scopes}; none need be named. */
  public AccessToken requireToken(String... scopes) {
    AccessToken token = token();
    if (token == null) {
      throw ApiError.invalidToken("The access token is invalid");
    }
    if (token.revoked()) {
      throw ApiError.invalidToken("The access token was revoked");
    }
    if (token.expired(state.now())) {
      throw ApiError.invalidToken("The access token expired");
    }
    if (scopes.length > 0 && !token.scopes().containsAny(List.of(scopes))) {
      throw ApiError.outsideScopes(String.join(" ", scopes));
    }
    return token;
  }

  /** The user of a good token that has one of {@code scopes}. */
  public Account requireUser(String... scopes) {
    Account account = requireToken(scopes).owner();
    if (account == null) {
      throw ApiError.of(422, "This method requires an authenticated user");
    }
    if (!account.confirmed()) {
      throw ApiError.of(403, "Your login is missing a confirmed e-mail address");
    }
    if (!account.moderation().approved()) {
      throw ApiError.of(403, "Your login is currently pending approval");
    }
    if (account.moderation().disabled() || account.moderation().suspended()) {
      throw ApiError.of(403, "Your login is currently disabled");
    }
    return account;
  }

  /** Who looks at something public: null without a token; a token that is sent must be good. */
  public @Nullable Account viewer(String... scopes) {
    return token() == null ? null : requireToken(scopes).owner();
  }

  /** A number, as Ruby's {@code to_i} reads it. */
  public @Nullable Long idParam(String name) {
    String text = params.string(name);
    return text == null || text.isBlank() ? null : Ids.parse(text);
  }

  /** How many entries to give: {@code limit}, at most twice the usual number. */
  public int limit(int usual) {
    String text = params.string("limit");
    return text == null
        ? usual
        : (int) Math.min(Ids.parse(text.replaceFirst("^-", "")), usual * 2L);
  }

  public String text(String name) {
    return Objects.requireNonNullElse(params.string(name), "");
  }
}
