package io.github.mastodonjava.sandbox.internal.state;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Accounts that a user recommends together; replaced as a whole when it is edited.
 *
 * @param tag the hashtag that it is about; null for none
 */
public record AccountCollection(
    long id,
    Account owner,
    String name,
    String description,
    @Nullable String language,
    @Nullable String tag,
    boolean sensitive,
    boolean discoverable,
    Instant createdAt,
    Instant updatedAt,
    List<Item> items) {

  /** An account of the collection. */
  public record Item(long id, Account account, Instant createdAt) {}

  public AccountCollection {
    items = List.copyOf(items);
  }

  public AccountCollection with(Item item) {
    List<Item> more = new ArrayList<>(items);
    more.add(item);
    return withItems(more, item.createdAt());
  }

  public AccountCollection without(Item item, Instant now) {
    List<Item> fewer = new ArrayList<>(items);
    fewer.remove(item);
    return withItems(fewer, now);
  }

  private AccountCollection withItems(List<Item> changed, Instant now) {
    return new AccountCollection(
        id,
        owner,
        name,
        description,
        language,
        tag,
        sensitive,
        discoverable,
        createdAt,
        now,
        changed);
  }
}
