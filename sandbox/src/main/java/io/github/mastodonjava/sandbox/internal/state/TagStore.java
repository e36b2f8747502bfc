package io.github.mastodonjava.sandbox.internal.state;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Hashtags with their ids, which count from 1, and who follows or features them. */
public final class TagStore {
  private final Ids ids;
  private final Map<String, Long> idsByName = new HashMap<>();
  private final Map<Long, NavigableMap<Long, String>> followed = new HashMap<>();
  private final Map<Long, NavigableMap<Long, String>> featured = new HashMap<>();
  private long lastFeatured;

  TagStore(Ids ids) {
    this.ids = ids;
  }

  /** How a name is kept and compared: without {@code #}, in lower case. */
  public static String normalized(String name) {
    return name.strip().replaceFirst("^#", "").toLowerCase(Locale.ROOT);
  }

  /** The id of a tag, which is made when it is first spoken of. */
  public long id(String name) {
    return idsByName.computeIfAbsent(name, key -> idsByName.size() + 1L);
  }

  public @Nullable String byId(long id) {
    for (Map.Entry<String, Long> tag : idsByName.entrySet()) {
      if (tag.getValue() == id) {
        return tag.getKey();
      }
    }
    return null;
  }

  /** All tags that were spoken of, by their ids. */
  public NavigableMap<Long, String> all() {
    NavigableMap<Long, String> all = new TreeMap<>();
    idsByName.forEach((name, id) -> all.put(id, name));
    return all;
  }

  /** The followed tags by what they are paged by. */
  public NavigableMap<Long, String> followedBy(Account account) {
    return followed.computeIfAbsent(account.id(), id -> new TreeMap<>());
  }

  public boolean follows(Account account, String name) {
    return followedBy(account).containsValue(name);
  }

  public void follow(Account account, String name) {
    if (!follows(account, name)) {
      followedBy(account).put(ids.next(), name);
    }
  }

  public void unfollow(Account account, String name) {
    followedBy(account).values().remove(name);
  }

  /** The tags on a profile by the ids that they have there. */
  public NavigableMap<Long, String> featuredBy(Account account) {
    return featured.computeIfAbsent(account.id(), id -> new TreeMap<>());
  }

  public boolean features(Account account, String name) {
    return featuredBy(account).containsValue(name);
  }

  /** The id that the tag has on the profile, where it may have been before. */
  public long feature(Account account, String name) {
    for (Map.Entry<Long, String> tag : featuredBy(account).entrySet()) {
      if (tag.getValue().equals(name)) {
        return tag.getKey();
      }
    }
    lastFeatured++;
    featuredBy(account).put(lastFeatured, name);
    return lastFeatured;
  }

  public void unfeature(Account account, String name) {
    featuredBy(account).values().remove(name);
  }
}
