package io.github.mastodonjava.sandbox.internal.routes;

import io.github.mastodonjava.sandbox.internal.http.Answer;
import io.github.mastodonjava.sandbox.internal.http.Json;
import io.github.mastodonjava.sandbox.internal.http.Router;
import io.github.mastodonjava.sandbox.internal.json.CustomEmojiJson;
import io.github.mastodonjava.sandbox.internal.json.InstanceJson;
import io.github.mastodonjava.sandbox.internal.state.State;

/** <a href="https://docs.joinmastodon.org/methods/instance/">instance</a>, health and NodeInfo. */
public final class InstanceRoutes {
  private final State state;
  private final InstanceJson instance;

  public InstanceRoutes(State state) {
    this.state = state;
    this.instance = new InstanceJson(state);
  }

  public void register(Router router) {
    router
        .get("/api/v1/instance", call -> v1())
        .get("/api/v1/instance/peers", call -> Answer.json(Json.array()))
        .get("/api/v1/instance/activity", call -> Answer.json(instance.activity()))
        .get("/api/v1/custom_emojis", call -> Answer.json(CustomEmojiJson.all(state.address())))
        .get("/health", call -> Answer.text("OK"))
        .get("/.well-known/nodeinfo", call -> nodeInfoLinks())
        .get("/nodeinfo/2.0", call -> Answer.json(instance.nodeInfo()))
        .since(3, 4)
        .get("/api/v1/instance/rules", call -> Answer.json(instance.rules()))
        .since(4, 0)
        .get("/api/v2/instance", call -> Answer.json(instance.v2()))
        .get("/api/v1/instance/extended_description", call -> extendedDescription())
        .get("/api/v1/instance/privacy_policy", call -> privacyPolicy())
        .get("/api/v1/instance/domain_blocks", call -> Answer.json(instance.domainBlocks()))
        .since(4, 2)
        .get("/api/v1/instance/languages", call -> Answer.json(InstanceJson.languages()))
        .get("/api/v1/peers/search", call -> Answer.json(Json.array()));
  }

  /** Deprecated since Mastodon 4.0, which its header says since 4.4. */
  private Answer v1() {
    return Answer.json(instance.v1())
        .with("Deprecation", state.settings().atLeast(4, 4) ? "@1668384000" : null);
  }

  private Answer extendedDescription() {
    return Answer.json(
        Json.object()
            .put("updated_at", "2026-01-01T00:00:00.000Z")
            .put("content", "<p>A server to develop and test against.</p>\n"));
  }

  private Answer privacyPolicy() {
    return Answer.json(
        Json.object()
            .put("updated_at", "2026-01-01T00:00:00.000Z")
            .put("content", "<p>Nothing leaves this machine, and nothing is kept.</p>\n"));
  }

  private Answer nodeInfoLinks() {
    var json = Json.object();
    json.putArray("links")
        .addObject()
        .put("rel", "http://nodeinfo.diaspora.software/ns/schema/2.0")
        .put("href", state.address().url("/nodeinfo/2.0"));
    return Answer.json(json);
  }
}
