package io.github.mastodonjava.sandbox.internal.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.mastodonjava.sandbox.internal.http.Json;
import io.github.mastodonjava.sandbox.internal.state.Account;
import io.github.mastodonjava.sandbox.internal.state.Ids;
import io.github.mastodonjava.sandbox.internal.state.Moderation;
import io.github.mastodonjava.sandbox.internal.state.Profile;
import io.github.mastodonjava.sandbox.internal.state.State;
import io.github.mastodonjava.sandbox.internal.state.Status;
import io.github.mastodonjava.sandbox.internal.text.ContentFormatter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes accounts: <a href="https://docs.joinmastodon.org/entities/Account/">Account</a>. */
public final class AccountJson {
  private final State state;
  private final ContentFormatter formatter;

  public AccountJson(State state, ContentFormatter formatter) {
    this.state = state;
    this.formatter = formatter;
  }

  public ObjectNode account(Account account, @Nullable Account viewer) {
    ObjectNode json = base(account, viewer);
    json.set("emojis", Json.array());
    ArrayNode roles = json.putArray("roles");
    if (account.admin()) {
      roles.addObject().put("id", "3").put("name", "Owner").put("color", "");
    }
    json.set("fields", fields(account.profile(), true));
    return json;
  }

  /** The account with what only its user sees. */
  public ObjectNode credentials(Account account) {
    ObjectNode json = base(account, account);
    json.set("source", source(account));
    json.set("emojis", Json.array());
    ArrayNode roles = json.putArray("roles");
    if (account.admin()) {
      roles.addObject().put("id", "3").put("name", "Owner").put("color", "");
    }
    json.set("fields", fields(account.profile(), true));
    json.set("role", role(account));
    return json;
  }

  private static ObjectNode role(Account account) {
    return Json.object()
        .put("id", account.admin() ? "3" : "-99")
        .put("name", account.admin() ? "Owner" : "")
        .put("permissions", account.admin() ? "1" : "65536")
        .put("color", "")
        .put("highlighted", account.admin())
        .put("collection_limit", 10);
  }

  /** The account as moderators see it. */
  public ObjectNode admin(Account account, Account moderator) {
    Moderation moderation = account.moderation();
    ObjectNode json =
        Json.object()
            .put("id", Long.toString(account.id()))
            .put("username", account.username())
            .putNull("domain");
    json.set("created_at", Json.time(account.createdAt()));
    json.put("email", account.email())
        .putNull("ip")
        .put("confirmed", account.confirmed())
        .put("suspended", moderation.suspended())
        .put("silenced", moderation.silenced())
        .put("sensitized", moderation.sensitized())
        .put("disabled", moderation.disabled())
        .put("approved", moderation.approved())
        .put("locale", "en")
        .putNull("invite_request");
    json.putArray("ips");
    json.set("account", account(account, moderator));
    json.set("role", role(account));
    return json;
  }

  private ObjectNode base(Account account, @Nullable Account viewer) {
    Profile profile = account.profile();
    ObjectNode json = Json.object();
    json.put("id", Long.toString(account.id()))
        .put("username", account.username())
        .put("acct", account.username())
        .put("display_name", profile.displayName())
        .put("locked", profile.locked())
        .put("bot", profile.bot());
    json.set("discoverable", Json.bool(profile.discoverable()));
    json.put("indexable", profile.indexable()).put("group", false);
    json.set("created_at", Json.startOfDay(account.createdAt()));
    json.put("note", formatter.html(profile.note()))
        .put("url", state.address().url("/@" + account.username()))
        .put("uri", state.address().url("/ap/users/" + account.id()));
    String avatar = state.address().url("/avatars/original/missing.png");
    String header = state.address().url("/headers/original/missing.png");
    json.put("avatar", avatar)
        .put("avatar_static", avatar)
        .put("avatar_description", profile.avatarDescription())
        .put("header", header)
        .put("header_static", header)
        .put("header_description", profile.headerDescription())
        .put("followers_count", state.follows().to(account).size())
        .put("following_count", state.follows().from(account).size())
        .put("statuses_count", state.statuses().of(account).size());
    Map.Entry<Long, Status> last = state.statuses().of(account).lastEntry();
    json.set("last_status_at", Json.day(last == null ? null : Ids.instant(last.getKey())));
    json.set("hide_collections", Json.bool(profile.hideCollections()));
    json.put("show_media", true)
        .put("show_media_replies", true)
        .put("show_featured", true)
        .put("noindex", false);
    if (account.moderation().suspended()) {
      json.put("suspended", true);
    }
    if (account.moderation().silenced()) {
      json.put("limited", true);
    }
    json.set("feature_approval", featureApproval(profile, viewer));
    return json;
  }

  /** Accounts that want to be discovered may be featured by everyone. */
  private static ObjectNode featureApproval(Profile profile, @Nullable Account viewer) {
    boolean discoverable = Boolean.TRUE.equals(profile.discoverable());
    ObjectNode approval = Json.object();
    ArrayNode automatic = approval.putArray("automatic");
    if (discoverable) {
      automatic.add("public");
    }
    approval.putArray("manual");
    approval.put("current_user", discoverable && viewer != null ? "automatic" : "denied");
    return approval;
  }

  /**
   * One's own profile as it is edited: <a
   * href="https://docs.joinmastodon.org/entities/Profile/">Profile</a>.
   */
  public ObjectNode profile(Account account) {
    ObjectNode json = Json.object();
    ObjectNode whole = base(account, account);
    json.set("id", whole.get("id"));
    json.set("display_name", whole.get("display_name"));
    json.put("note", account.profile().note());
    json.set("fields", fields(account.profile(), false));
    for (String name :
        List.of(
            "avatar",
            "avatar_static",
            "avatar_description",
            "header",
            "header_static",
            "header_description",
            "locked",
            "bot",
            "hide_collections",
            "discoverable",
            "indexable",
            "show_media",
            "show_media_replies",
            "show_featured")) {
      json.set(name, whole.get(name));
    }
    json.set("attribution_domains", Json.strings(account.profile().attributionDomains()));
    return json;
  }

  private ObjectNode source(Account account) {
    Profile profile = account.profile();
    ObjectNode source = Json.object();
    source
        .put("privacy", profile.defaultVisibility())
        .put("sensitive", profile.defaultSensitive())
        .put("language", profile.defaultLanguage())
        .put("note", profile.note());
    source.set("fields", fields(profile, false));
    source.put("follow_requests_count", state.followRequests().to(account).size());
    source.set("hide_collections", Json.bool(profile.hideCollections()));
    source.set("discoverable", Json.bool(profile.discoverable()));
    source.put("indexable", profile.indexable());
    source.set("attribution_domains", Json.strings(profile.attributionDomains()));
    source.put("quote_policy", profile.quotePolicy());
    return source;
  }

  private ArrayNode fields(Profile profile, boolean asHtml) {
    ArrayNode fields = Json.array();
    for (Profile.Field field : profile.fields()) {
      fields
          .addObject()
          .put("name", field.name())
          .put("value", asHtml ? formatter.fieldHtml(field.value()) : field.value())
          .putNull("verified_at");
    }
    return fields;
  }
}
