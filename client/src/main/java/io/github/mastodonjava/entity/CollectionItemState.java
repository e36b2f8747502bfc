package io.github.mastodonjava.entity;

/**
 * Whether an account consents to being in a collection: <a
 * href="https://docs.joinmastodon.org/entities/CollectionItem/#state">Mastodon documentation</a>.
 */
public record CollectionItemState(String value) implements OpenValue {
  public static final CollectionItemState PENDING = new CollectionItemState("pending");
  public static final CollectionItemState ACCEPTED = new CollectionItemState("accepted");
  public static final CollectionItemState REJECTED = new CollectionItemState("rejected");
  public static final CollectionItemState REVOKED = new CollectionItemState("revoked");
}
