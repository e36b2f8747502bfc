package io.github.mastodonjava.sandbox.internal.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.mastodonjava.sandbox.internal.http.Json;
import io.github.mastodonjava.sandbox.internal.state.Account;
import io.github.mastodonjava.sandbox.internal.state.Conversation;
import io.github.mastodonjava.sandbox.internal.state.State;
import io.github.mastodonjava.sandbox.internal.state.Status;
import java.util.List;

/** Writes <a href="https://docs.joinmastodon.org/entities/Conversation/">Conversation</a>. */
public final class ConversationJson {
  private final State state;
  private final AccountJson accounts;
  private final StatusJson statuses;

  ConversationJson(State state, AccountJson accounts, StatusJson statuses) {
    this.state = state;
    this.accounts = accounts;
    this.statuses = statuses;
  }

  /** The conversation as its owner sees it; who talks to oneself is told oneself. */
  public ObjectNode conversation(Conversation conversation) {
    Account owner = conversation.owner();
    List<Account> others =
        conversation.participants().isEmpty() ? List.of(owner) : conversation.participants();
    ObjectNode json =
        Json.object()
            .put("id", Long.toString(conversation.id()))
            .put("unread", conversation.unread());
    json.set("accounts", Json.array(others, other -> accounts.account(other, owner)));
    Status last = state.statuses().get(conversation.lastStatusId());
    json.set("last_status", last == null ? Json.text(null) : statuses.status(last, owner));
    return json;
  }
}
