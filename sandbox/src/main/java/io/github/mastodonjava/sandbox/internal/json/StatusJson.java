package io.github.mastodonjava.sandbox.internal.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.mastodonjava.sandbox.internal.http.Json;
import io.github.mastodonjava.sandbox.internal.state.Account;
import io.github.mastodonjava.sandbox.internal.state.Draft;
import io.github.mastodonjava.sandbox.internal.state.Poll;
import io.github.mastodonjava.sandbox.internal.state.State;
import io.github.mastodonjava.sandbox.internal.state.Status;
import io.github.mastodonjava.sandbox.internal.text.ContentFormatter;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Writes statuses: <a href="https://docs.joinmastodon.org/entities/Status/">Status</a>. */
public final class StatusJson {
  private final State state;
  private final ContentFormatter formatter;
  private final AccountJson accounts;
  private final OtherSoftwareJson otherSoftware;
  private final MediaJson media;

  public StatusJson(
      State state, ContentFormatter formatter, AccountJson accounts, MediaJson media) {
    this.media = media;
    this.state = state;
    this.formatter = formatter;
    this.accounts = accounts;
    this.otherSoftware = new OtherSoftwareJson(state);
  }

  /** The status as {@code viewer}, null for the public, sees it. */
  public ObjectNode status(Status status, @Nullable Account viewer) {
    return status(status, viewer, false, 0);
  }

  /** The status as a public stream shows it: of the viewer it has what filters find, if any. */
  public ObjectNode streamed(Status status, Account viewer) {
    ObjectNode json = status(status, null);
    if (!state.filters().of(viewer).isEmpty()) {
      json.set("filtered", FilterJson.results(state, status, viewer));
    }
    return json;
  }

  /** What is answered to a deletion: the plain text instead of HTML, to write it anew. */
  public ObjectNode withSource(Status status, Account author) {
    return status(status, author, true, 0);
  }

  private ObjectNode status(
      Status status, @Nullable Account viewer, boolean withSource, int depth) {
    Draft draft = status.draft();
    ObjectNode json = Json.object();
    json.put("id", Long.toString(status.id()));
    json.set("created_at", Json.time(status.createdAt()));
    json.set("in_reply_to_id", Json.id(draft.inReplyToId()));
    json.set("in_reply_to_account_id", Json.id(draft.inReplyToAccountId()));
    boolean sensitized = viewer != status.account() && status.account().moderation().sensitized();
    json.put("sensitive", draft.sensitive() || sensitized)
        .put("spoiler_text", draft.spoilerText())
        .put("visibility", draft.visibility())
        .put("language", draft.language());
    addAddresses(json, status);
    json.put("replies_count", state.statuses().repliesTo(status.id()).size())
        .put("reblogs_count", state.statuses().reblogsOf(status.id()).size())
        .put("favourites_count", state.favourites().count(status))
        .put("quotes_count", state.quotes().of(status.id()).size());
    json.set("edited_at", Json.time(status.editedAt()));
    if (viewer != null) {
      addRelation(json, status, viewer);
    }
    if (withSource) {
      json.put("text", draft.text());
    } else {
      json.put("content", formatter.html(draft.text()));
    }
    if (viewer != null) {
      json.set("filtered", FilterJson.results(state, status, viewer));
    }
    Status original = status.reblogOf();
    json.set("reblog", original == null ? Json.text(null) : status(original, viewer, false, depth));
    Status.OAuthAppName app = status.app();
    json.set(
        "application",
        app == null
            ? Json.text(null)
            : Json.object().put("name", app.name()).put("website", app.website()));
    json.set("account", accounts.account(status.account(), viewer));
    json.set("media_attachments", media.attachments(draft.mediaIds()));
    json.set("mentions", Json.array(status.mentions(), this::mention));
    json.set("tags", Json.array(status.tags(), this::tag));
    json.set(
        "emojis",
        CustomEmojiJson.usedIn(draft.spoilerText() + " " + draft.text(), state.address()));
    json.putArray("tagged_collections");
    json.set("quote", quote(status, viewer, depth));
    json.putNull("card");
    json.set("poll", poll(draft, viewer));
    json.set("quote_approval", quoteApproval(status, viewer));
    otherSoftware.addTo(
        json, status, viewer, depth > 0 ? null : quoted -> status(quoted, viewer, false, 1));
    return json;
  }

  /** What is quoted; within a quote only its id, so that quotes of quotes come to an end. */
  private JsonNode quote(Status status, @Nullable Account viewer, int depth) {
    Long id = status.draft().quotedId();
    if (id == null) {
      return Json.text(null);
    }
    Status quoted = state.statuses().get(id);
    String quoteState = quoteState(status, quoted, viewer);
    ObjectNode json = Json.object().put("state", quoteState);
    boolean shown = quoted != null && quoteState.equals("accepted");
    if (depth > 0) {
      json.set("quoted_status_id", Json.id(shown ? id : null));
    } else {
      json.set(
          "quoted_status",
          shown && quoted != null ? status(quoted, viewer, false, 1) : Json.text(null));
    }
    return json;
  }

  private String quoteState(Status quoting, @Nullable Status quoted, @Nullable Account viewer) {
    if (state.quotes().isRevoked(quoting)) {
      return "revoked";
    }
    if (quoted == null) {
      return "deleted";
    }
    if (!state.visibility().canSee(viewer, quoted)) {
      return "unauthorized";
    }
    if (viewer != null && state.blocks().exists(viewer, quoted.account())) {
      return "blocked_account";
    }
    boolean muted = viewer != null && state.mutes().exists(viewer, quoted.account());
    return muted ? "muted_account" : "accepted";
  }

  private JsonNode poll(Draft draft, @Nullable Account viewer) {
    Long id = draft.pollId();
    Poll poll = id == null ? null : state.polls().get(id);
    return poll == null ? Json.text(null) : PollJson.poll(poll, viewer, state.now());
  }

  private boolean isMuted(Status status, Account viewer) {
    return state.conversationMutes().has(viewer, state.statuses().root(status));
  }

  /** The versions of a status, the oldest first. */
  public ArrayNode history(Status status, @Nullable Account viewer) {
    return Json.array(
        state.statuses().history(status),
        version -> {
          Draft draft = version.draft();
          ObjectNode edit =
              Json.object()
                  .put("content", formatter.html(draft.text()))
                  .put("spoiler_text", draft.spoilerText())
                  .put("sensitive", draft.sensitive());
          Instant editedAt = version.editedAt();
          edit.set("created_at", Json.time(editedAt == null ? version.createdAt() : editedAt));
          edit.set("account", accounts.account(version.account(), viewer));
          edit.set("media_attachments", media.attachments(draft.mediaIds()));
          edit.set("emojis", CustomEmojiJson.usedIn(draft.text(), state.address()));
          return edit;
        });
  }

  private void addAddresses(ObjectNode json, Status status) {
    String path = "/statuses/" + status.id();
    String username = status.account().username();
    String uri = state.address().url("/ap/users/" + status.account().id() + path);
    if (status.isReblog()) {
      json.put("uri", uri + "/activity")
          .put("url", state.address().url("/users/" + username + path + "/activity"));
    } else {
      json.put("uri", uri).put("url", state.address().url("/@" + username + "/" + status.id()));
    }
  }

  private void addRelation(ObjectNode json, Status status, Account viewer) {
    Status proper = status.proper();
    json.put("favourited", state.favourites().has(viewer, proper))
        .put("reblogged", state.statuses().reblogBy(viewer, proper.id()) != null)
        .put("muted", isMuted(proper, viewer))
        .put("bookmarked", state.bookmarks().has(viewer, proper));
    boolean pinnable =
        status.account() == viewer && !status.isReblog() && !status.visibility().equals("direct");
    if (pinnable) {
      json.put("pinned", state.pins().has(viewer, status));
    }
  }

  /** Who may quote: as the author's policy says, and never what is not public. */
  private ObjectNode quoteApproval(Status status, @Nullable Account viewer) {
    String policy = quotePolicy(status);
    ObjectNode approval = Json.object();
    ArrayNode automatic = approval.putArray("automatic");
    if (!policy.equals("nobody") && !status.isReblog()) {
      automatic.add(policy);
    }
    approval.putArray("manual");
    approval.put("current_user", mayQuote(status, policy, viewer) ? "automatic" : "denied");
    return approval;
  }

  /** Whether {@code viewer} may quote {@code status}. */
  public boolean mayQuote(Status status, Account viewer) {
    return mayQuote(status, quotePolicy(status), viewer);
  }

  private static String quotePolicy(Status status) {
    Status proper = status.proper();
    return proper.isDistributable() ? proper.draft().quotePolicy() : "nobody";
  }

  private boolean mayQuote(Status status, String policy, @Nullable Account viewer) {
    if (viewer == null || status.isReblog() || status.visibility().equals("direct")) {
      return false;
    }
    return viewer == status.account()
        || policy.equals("public")
        || (policy.equals("followers") && state.follows().exists(viewer, status.account()));
  }

  /** A mention of {@code account} in a text. */
  public ObjectNode mention(Account account) {
    return Json.object()
        .put("id", Long.toString(account.id()))
        .put("username", account.username())
        .put("url", state.address().url("/@" + account.username()))
        .put("acct", account.username());
  }

  /** A hashtag in a text. */
  public ObjectNode tag(String name) {
    return Json.object().put("name", name).put("url", state.address().url("/tags/" + name));
  }
}
