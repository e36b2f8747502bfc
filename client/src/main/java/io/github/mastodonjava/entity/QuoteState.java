package io.github.mastodonjava.entity;

/**
 * Whether a quote may be shown: <a
 * href="https://docs.joinmastodon.org/entities/Quote/#state">Mastodon documentation</a>.
 */
public record QuoteState(String value) implements OpenValue {
  /** The author of the quoted post has not answered yet. */
  public static final QuoteState PENDING = new QuoteState("pending");

  public static final QuoteState ACCEPTED = new QuoteState("accepted");
  public static final QuoteState REJECTED = new QuoteState("rejected");

  /** The author of the quoted post took the consent back. */
  public static final QuoteState REVOKED = new QuoteState("revoked");

  /** The quoted post is gone. */
  public static final QuoteState DELETED = new QuoteState("deleted");

  /** The account that asks may not see the quoted post. */
  public static final QuoteState UNAUTHORIZED = new QuoteState("unauthorized");

  /** The account that asks blocks the author of the quoted post; since Mastodon 4.5. */
  public static final QuoteState BLOCKED_ACCOUNT = new QuoteState("blocked_account");

  /** The account that asks blocks the server of the quoted post; since Mastodon 4.5. */
  public static final QuoteState BLOCKED_DOMAIN = new QuoteState("blocked_domain");

  /** The account that asks mutes the author of the quoted post; since Mastodon 4.5. */
  public static final QuoteState MUTED_ACCOUNT = new QuoteState("muted_account");
}
