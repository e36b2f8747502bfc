package io.github.mastodonjava.server.pleroma;

import io.github.mastodonjava.Page;
import io.github.mastodonjava.Paging;
import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.entity.Conversation;
import io.github.mastodonjava.entity.Status;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;
import io.github.mastodonjava.http.Parameters;
import java.util.List;

/**
 * Conversations of direct posts: <a
 * href="https://docs.pleroma.social/backend/development/API/pleroma_api/">Pleroma
 * documentation</a>. Their ids are those of {@code mastodon.conversations()}, and {@link
 * PleromaStatus#directConversationId}.
 */
public final class PleromaConversations {
  private static final String PATH = "/api/v1/pleroma/conversations";
  private static final Endpoint<Conversation> GET =
      Endpoint.get(PATH + "/{id}", Conversation.class).scope(Scope.READ_STATUSES);
  private static final Endpoint<Page<Status>> STATUSES =
      Endpoint.getPage(PATH + "/{id}/statuses", Status.class).scope(Scope.READ_STATUSES);
  private static final Endpoint<Conversation> CHANGE_RECIPIENTS =
      Endpoint.patch(PATH + "/{id}", Conversation.class).scope(Scope.WRITE_CONVERSATIONS);
  private static final Endpoint<List<Conversation>> READ_ALL =
      Endpoint.postList(PATH + "/read", Conversation.class).scope(Scope.WRITE_CONVERSATIONS);

  private final Exchange exchange;

  PleromaConversations(Exchange exchange) {
    this.exchange = exchange;
  }

  /** Returns the conversation {@code id}. Scope {@code read:statuses}. */
  public Conversation get(String id) {
    return exchange.fetch(GET.at(id));
  }

  /** Returns the posts of a conversation, the newest first. Scope {@code read:statuses}. */
  public Page<Status> statuses(String id) {
    return statuses(id, Paging.FIRST);
  }

  /** The same, from the part of the list that {@code paging} says. */
  public Page<Status> statuses(String id, Paging paging) {
    return exchange.fetch(STATUSES.at(id).with(paging));
  }

  /**
   * Changes whom an answer goes to. Scope {@code write:conversations}.
   *
   * @param accountIds all of them; the user is always one
   */
  public Conversation changeRecipients(String id, List<String> accountIds) {
    // documented for the body, and read from the query by the versions that are known
    Parameters recipients = Parameters.NONE.with("recipients", accountIds);
    return exchange.fetch(CHANGE_RECIPIENTS.at(id).with(recipients).query(recipients));
  }

  /** Marks all as read, and returns those that were not. Scope {@code write:conversations}. */
  public List<Conversation> readAll() {
    return exchange.fetch(READ_ALL.at());
  }
}
