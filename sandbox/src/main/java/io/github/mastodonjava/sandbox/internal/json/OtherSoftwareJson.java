package io.github.mastodonjava.sandbox.internal.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.mastodonjava.sandbox.internal.http.Json;
import io.github.mastodonjava.sandbox.internal.state.Account;
import io.github.mastodonjava.sandbox.internal.state.State;
import io.github.mastodonjava.sandbox.internal.state.Status;
import io.github.mastodonjava.sandbox.internal.state.StatusExtra;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes what other software than Mastodon says more of statuses. */
public final class OtherSoftwareJson {
  private static final List<String> INTERACTIONS =
      List.of("can_favourite", "can_reply", "can_reblog");
  private static final Map<String, List<String>> EVERYBODY =
      Map.of("always", List.of("public", "me"), "with_approval", List.of());

  private final State state;

  public OtherSoftwareJson(State state) {
    this.state = state;
  }

  /**
   * Adds to the JSON of a status what the software that is played says more.
   *
   * @param whole writes the status that it quotes; null within a quote, where only its id is told
   */
  void addTo(
      ObjectNode json,
      Status status,
      @Nullable Account viewer,
      @Nullable Function<Status, ObjectNode> whole) {
    switch (state.settings().software()) {
      case MASTODON -> {}
      case GOTOSOCIAL -> addPolicy(json, status);
      case FEDIBIRD -> {
        json.set("emoji_reactions", reactions(status, viewer, false));
        boolean reacted =
            state.statusExtras().reactions(status).values().stream()
                .anyMatch(accounts -> viewer != null && accounts.contains(viewer));
        json.put("emoji_reactioned", reacted);
        addQuote(json, status, whole);
      }
      case AKKOMA -> {
        json.set("pleroma", pleroma(status, viewer));
        json.set("emoji_reactions", reactions(status, viewer, false));
        addQuote(json, status, whole);
        json.putObject("akkoma")
            .putObject("source")
            .put("content", status.draft().text())
            .put("mediaType", state.statusExtras().of(status).contentType());
      }
      case PLEROMA -> {
        ObjectNode pleroma = pleroma(status, viewer);
        addQuote(pleroma, status, whole);
        json.set("pleroma", pleroma);
      }
    }
  }

  private ObjectNode pleroma(Status status, @Nullable Account viewer) {
    ObjectNode pleroma = Json.object().put("local", true).putNull("expires_at");
    pleroma.putObject("content").put("text/plain", status.draft().text());
    pleroma.putObject("spoiler_text").put("text/plain", status.draft().spoilerText());
    pleroma.set("emoji_reactions", reactions(status, viewer, false));
    return pleroma;
  }

  private void addQuote(
      ObjectNode json, Status status, @Nullable Function<Status, ObjectNode> whole) {
    StatusExtra extra = state.statusExtras().of(status);
    Long id = extra.quoteId();
    Status quoted = id == null ? null : state.statuses().get(id);
    json.set("quote_id", Json.id(quoted == null ? null : quoted.id()));
    json.set("quote", quoted == null || whole == null ? Json.text(null) : whole.apply(quoted));
  }

  /** The reactions to a status, with the accounts or with their ids. */
  public ArrayNode reactions(Status status, @Nullable Account viewer, boolean withAccounts) {
    ArrayNode reactions = Json.array();
    state
        .statusExtras()
        .reactions(status.proper())
        .forEach((emoji, by) -> reactions.add(reaction(emoji, by, viewer, withAccounts)));
    return reactions;
  }

  private JsonNode reaction(
      String emoji, Set<Account> by, @Nullable Account viewer, boolean withAccounts) {
    ObjectNode json = Json.object().put("name", emoji).put("count", by.size()).putNull("url");
    json.put("me", viewer != null && by.contains(viewer));
    if (withAccounts) {
      AccountJson accounts = Presenters.of(state).accounts();
      json.set("accounts", Json.array(by, account -> accounts.account(account, viewer)));
    } else {
      json.set("account_ids", Json.strings(by.stream().map(OtherSoftwareJson::id).toList()));
    }
    return json;
  }

  private static String id(Account account) {
    return Long.toString(account.id());
  }

  private void addPolicy(ObjectNode json, Status status) {
    StatusExtra extra = state.statusExtras().of(status);
    ObjectNode policy = json.putObject("interaction_policy");
    for (String interaction : INTERACTIONS) {
      Map<String, List<String>> rules = extra.policy().getOrDefault(interaction, EVERYBODY);
      Collection<String> always = rules.getOrDefault("always", List.of());
      Collection<String> withApproval = rules.getOrDefault("with_approval", List.of());
      ObjectNode written = policy.putObject(interaction);
      written.set("always", Json.strings(always));
      written.set("with_approval", Json.strings(withApproval));
      written.set("automatic_approval", Json.strings(always));
      written.set("manual_approval", Json.strings(withApproval));
    }
    if (extra.localOnly()) {
      json.put("local_only", true);
    }
  }
}
