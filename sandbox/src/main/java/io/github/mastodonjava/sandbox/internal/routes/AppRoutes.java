package io.github.mastodonjava.sandbox.internal.routes;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.mastodonjava.sandbox.internal.http.Answer;
import io.github.mastodonjava.sandbox.internal.http.ApiError;
import io.github.mastodonjava.sandbox.internal.http.Call;
import io.github.mastodonjava.sandbox.internal.http.Json;
import io.github.mastodonjava.sandbox.internal.http.Router;
import io.github.mastodonjava.sandbox.internal.oauth.OAuthApp;
import io.github.mastodonjava.sandbox.internal.oauth.RedirectUris;
import io.github.mastodonjava.sandbox.internal.oauth.Scopes;
import io.github.mastodonjava.sandbox.internal.oauth.VapidKey;
import io.github.mastodonjava.sandbox.internal.state.State;
import java.util.Arrays;
import java.util.List;

/** <a href="https://docs.joinmastodon.org/methods/apps/">apps</a>. */
public final class AppRoutes {
  private final State state;

  public AppRoutes(State state) {
    this.state = state;
  }

  public void register(Router router) {
    router
        .post("/api/v1/apps", this::create)
        .get("/api/v1/apps/verify_credentials", this::verifyCredentials);
  }

  private Answer create(Call call) {
    String name = call.text("client_name").strip();
    if (name.isEmpty()) {
      throw ApiError.validation("Name can't be blank");
    }
    List<String> redirectUris = redirectUris(call);
    Scopes scopes =
        call.text("scopes").isBlank() ? Scopes.DEFAULT : Scopes.parse(call.text("scopes"));
    if (!Scopes.SERVER.containsAll(scopes)) {
      throw ApiError.validation("Scopes doesn't match configured on the server.");
    }
    String website = call.text("website").strip();
    OAuthApp app =
        state.oauth().register(name, website.isEmpty() ? null : website, redirectUris, scopes);
    return Answer.json(
        application(app)
            .put("client_id", app.clientId())
            .put("client_secret", app.clientSecret())
            .put("client_secret_expires_at", 0));
  }

  private static List<String> redirectUris(Call call) {
    List<String> uris = call.params().strings("redirect_uris");
    if (uris.isEmpty()) {
      uris =
          Arrays.stream(call.text("redirect_uris").split("\\s+", -1))
              .filter(uri -> !uri.isEmpty())
              .toList();
    }
    if (uris.isEmpty()) {
      throw ApiError.validation("Redirect URI can't be blank");
    }
    for (String uri : uris) {
      String problem = RedirectUris.problem(uri);
      if (problem != null) {
        throw ApiError.validation("Redirect URI " + problem);
      }
    }
    return uris;
  }

  private Answer verifyCredentials(Call call) {
    return Answer.json(application(call.requireToken().app()));
  }

  private static ObjectNode application(OAuthApp app) {
    ObjectNode json =
        Json.object()
            .put("id", Long.toString(app.id()))
            .put("name", app.name())
            .put("website", app.website());
    json.set("scopes", Json.strings(app.scopes().names()));
    json.set("redirect_uris", Json.strings(app.redirectUris()));
    return json.put("vapid_key", VapidKey.PUBLIC)
        .put("redirect_uri", String.join("\n", app.redirectUris()));
  }
}
