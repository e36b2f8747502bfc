package io.github.mastodonjava.server.pleroma;

import io.github.mastodonjava.Page;
import io.github.mastodonjava.Paging;
import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;

/**
 * Conversations of two in messages that are no posts: <a
 * href="https://docs.pleroma.social/backend/development/API/chats/">Pleroma documentation</a>. Not
 * on Akkoma.
 */
public final class Chats {
  private static final String PATH = "/api/v1/pleroma/chats";
  private static final Endpoint<Chat> OPEN =
      Endpoint.post(PATH + "/by-account-id/{id}", Chat.class).scope(new Scope("write:chats"));
  private static final Endpoint<Chat> GET =
      Endpoint.get(PATH + "/{id}", Chat.class).scope(new Scope("read:chats"));
  private static final Endpoint<Page<Chat>> LIST =
      Endpoint.getPage("/api/v2/pleroma/chats", Chat.class).scope(new Scope("read:chats"));
  private static final Endpoint<Page<ChatMessage>> MESSAGES =
      Endpoint.getPage(PATH + "/{id}/messages", ChatMessage.class).scope(new Scope("read:chats"));
  private static final Endpoint<ChatMessage> POST =
      Endpoint.post(PATH + "/{id}/messages", ChatMessage.class).scope(new Scope("write:chats"));
  private static final Endpoint<ChatMessage> READ_MESSAGE =
      Endpoint.post(PATH + "/{id}/messages/{message_id}/read", ChatMessage.class)
          .scope(new Scope("write:chats"));
  private static final Endpoint<Chat> READ =
      Endpoint.post(PATH + "/{id}/read", Chat.class).scope(new Scope("write:chats"));
  private static final Endpoint<ChatMessage> DELETE =
      Endpoint.delete(PATH + "/{id}/messages/{message_id}", ChatMessage.class)
          .scope(new Scope("write:chats"));

  private final Exchange exchange;

  Chats(Exchange exchange) {
    this.exchange = exchange;
  }

  /**
   * Returns the chat with an account, which is begun if there is none. Scope {@code write:chats}.
   */
  public Chat open(String accountId) {
    return exchange.fetch(OPEN.at(accountId));
  }

  /** Returns the chat {@code id}. Scope {@code read:chats}. */
  public Chat get(String id) {
    return exchange.fetch(GET.at(id));
  }

  /** Returns all chats, the one that changed last first. Scope {@code read:chats}. */
  public Page<Chat> list() {
    return list(Paging.FIRST);
  }

  /** The same, from the part of the list that {@code paging} says. */
  public Page<Chat> list(Paging paging) {
    return exchange.fetch(LIST.at().with(paging));
  }

  /** Returns the messages of a chat, the newest first. Scope {@code read:chats}. */
  public Page<ChatMessage> messages(String id) {
    return messages(id, Paging.FIRST);
  }

  /** The same, from the part of the list that {@code paging} says. */
  public Page<ChatMessage> messages(String id, Paging paging) {
    return exchange.fetch(MESSAGES.at(id).with(paging));
  }

  /** Sends a text. Scope {@code write:chats}. */
  public ChatMessage post(String id, String content) {
    return post(id, NewChatMessage.text(content));
  }

  /**
   * Sends a message. It is sent with an idempotency key, so that it is there once however often it
   * has to be sent. Scope {@code write:chats}.
   */
  public ChatMessage post(String id, NewChatMessage message) {
    return exchange.fetch(POST.at(id).with(message).idempotencyKey(null));
  }

  /** Marks a message as read. Scope {@code write:chats}. */
  public ChatMessage readMessage(String id, String messageId) {
    return exchange.fetch(READ_MESSAGE.at(id, messageId));
  }

  /** Marks a message and all before it as read. Scope {@code write:chats}. */
  public Chat read(String id, String lastReadId) {
    return exchange.fetch(READ.at(id).with("last_read_id", lastReadId));
  }

  /** Deletes a message, and returns it once more. Scope {@code write:chats}. */
  public ChatMessage deleteMessage(String id, String messageId) {
    return exchange.fetch(DELETE.at(id, messageId));
  }
}
