package io.github.mastodonjava.sandbox.internal.routes;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.mastodonjava.sandbox.internal.http.Answer;
import io.github.mastodonjava.sandbox.internal.http.ApiError;
import io.github.mastodonjava.sandbox.internal.http.Call;
import io.github.mastodonjava.sandbox.internal.http.Json;
import io.github.mastodonjava.sandbox.internal.http.Router;
import io.github.mastodonjava.sandbox.internal.oauth.AccessToken;
import io.github.mastodonjava.sandbox.internal.oauth.OAuthApp;
import io.github.mastodonjava.sandbox.internal.oauth.Scopes;
import io.github.mastodonjava.sandbox.internal.oauth.TokenGrants;
import io.github.mastodonjava.sandbox.internal.state.Account;
import io.github.mastodonjava.sandbox.internal.state.Address;
import io.github.mastodonjava.sandbox.internal.state.State;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** <a href="https://docs.joinmastodon.org/methods/oauth/">oauth</a>, as far as clients speak it. */
public final class OAuthRoutes {
  private final State state;
  private final TokenGrants grants;

  public OAuthRoutes(State state) {
    this.state = state;
    this.grants = new TokenGrants(state);
  }

  public void register(Router router) {
    router
        .post("/oauth/token", this::token)
        .post("/oauth/revoke", this::revoke)
        .since(4, 3)
        .get("/.well-known/oauth-authorization-server", this::metadata)
        .since(4, 4)
        .get("/oauth/userinfo", this::userInfo)
        .post("/oauth/userinfo", this::userInfo);
  }

  private Answer token(Call call) {
    return Answer.json(tokenJson(grants.token(call.params(), client(call))))
        .with("Cache-Control", "no-store, no-cache")
        .with("Pragma", "no-cache");
  }

  static ObjectNode tokenJson(AccessToken token) {
    ObjectNode json = Json.object().put("access_token", token.value()).put("token_type", "Bearer");
    Duration lifetime = token.lifetime();
    if (lifetime != null) {
      json.put("expires_in", lifetime.toSeconds());
    }
    if (token.refreshToken() != null) {
      json.put("refresh_token", token.refreshToken());
    }
    return json.put("scope", token.scopes().toString())
        .put("created_at", token.createdAt().getEpochSecond());
  }

  /** The app that authenticates itself, by HTTP Basic or in the body; null where none does. */
  private @Nullable OAuthApp client(Call call) {
    String id = call.params().string("client_id");
    String secret = call.params().string("client_secret");
    String header = call.header("Authorization");
    if (header != null && header.toLowerCase(Locale.ROOT).startsWith("basic ")) {
      String[] credentials = decode(header.substring("basic ".length())).split(":", 2);
      id = credentials[0];
      secret = credentials.length == 2 ? credentials[1] : null;
    }
    OAuthApp app = id == null ? null : state.oauth().app(id);
    return app != null && app.clientSecret().equals(secret) ? app : null;
  }

  private static String decode(String base64) {
    try {
      return new String(Base64.getDecoder().decode(base64.strip()), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return "";
    }
  }

  /** RFC 7009; only the app that a token was issued to may revoke it. */
  private Answer revoke(Call call) {
    OAuthApp client = client(call);
    String value = call.text("token");
    AccessToken token = state.oauth().token(value);
    if (token == null) {
      token = state.oauth().byRefreshToken(value);
    }
    if (client == null || (token != null && token.app().id() != client.id())) {
      throw ApiError.of(
          Answer.json(
              403,
              Json.object()
                  .put("error", "unauthorized_client")
                  .put("error_description", "You are not authorized to revoke this token")));
    }
    if (token != null) {
      state.oauth().revoke(token);
    }
    return Answer.empty();
  }

  /** RFC 8414; Mastodon has it since 4.3. */
  private Answer metadata(Call call) {
    Address address = state.address();
    ObjectNode json =
        Json.object()
            .put("issuer", address.url("/"))
            .put("authorization_endpoint", address.url("/oauth/authorize"))
            .put("token_endpoint", address.url("/oauth/token"))
            .put("revocation_endpoint", address.url("/oauth/revoke"))
            .put("userinfo_endpoint", address.url("/oauth/userinfo"));
    json.set("scopes_supported", Json.strings(Scopes.SERVER.names()));
    json.set("response_types_supported", Json.strings(List.of("code")));
    json.set("response_modes_supported", Json.strings(List.of("query", "fragment")));
    json.set("grant_types_supported", grantTypes());
    json.set(
        "token_endpoint_auth_methods_supported",
        Json.strings(List.of("client_secret_basic", "client_secret_post")));
    json.set("code_challenge_methods_supported", Json.strings(List.of("S256")));
    return Answer.json(
        json.put("service_documentation", "https://docs.joinmastodon.org/")
            .put("app_registration_endpoint", address.url("/api/v1/apps")));
  }

  private ArrayNode grantTypes() {
    ArrayNode types = Json.array().add("authorization_code");
    if (state.settings().passwordGrant()) {
      types.add("password");
    }
    types.add("client_credentials");
    if (state.settings().tokenLifetime() != null) {
      types.add("refresh_token");
    }
    return types;
  }

  /** OpenID Connect's claims, since Mastodon 4.4. */
  private Answer userInfo(Call call) {
    Account account = call.requireUser("profile");
    return Answer.json(
        Json.object()
            .put("iss", state.address().url("/"))
            .put("sub", state.address().url("/ap/users/" + account.id()))
            .put("name", account.profile().displayName())
            .put("preferred_username", account.username())
            .put("profile", state.address().url("/@" + account.username()))
            .put("picture", state.address().url("/avatars/original/missing.png")));
  }
}
