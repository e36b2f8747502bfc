package io.github.mastodonjava.auth;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a token may do. An open set: a scope that has no constant here is {@code new Scope("…")},
 * and one that a server names is kept as it is. The constants are those of Mastodon 4.7; granular
 * scopes exist since Mastodon 2.4.3 where nothing else is said.
 *
 * <p>{@code crypto} and {@code read:reports}, which no server uses any more, have no constant.
 *
 * @param value the name on the wire, as {@code read:statuses}
 * @see <a href="https://docs.joinmastodon.org/api/oauth-scopes/">Mastodon documentation</a>
 */
public record Scope(String value) {
  private static final String SPACES = " \t\n\u000B\f\r";

  /**
   * Only who is logged in: {@code GET /api/v1/accounts/verify_credentials} and {@code GET
   * /oauth/userinfo}. Since Mastodon 4.3.0; older servers refuse it.
   */
  public static final Scope PROFILE = new Scope("profile");

  /** Reading everything but administration. */
  public static final Scope READ = new Scope("read");

  /** Writing everything but administration. */
  public static final Scope WRITE = new Scope("write");

  /**
   * Reading and writing blocks, follows and mutes. Deprecated by Mastodon 3.5.0 in favour of the
   * granular scopes; still granted.
   */
  public static final Scope FOLLOW = new Scope("follow");

  /** Web push subscriptions. Since Mastodon 2.4.0. */
  public static final Scope PUSH = new Scope("push");

  /** Reading everything of the administration. Since Mastodon 2.9.1. */
  public static final Scope ADMIN_READ = new Scope("admin:read");

  /** Writing everything of the administration. Since Mastodon 2.9.1. */
  public static final Scope ADMIN_WRITE = new Scope("admin:write");

  public static final Scope READ_ACCOUNTS = new Scope("read:accounts");
  public static final Scope READ_BLOCKS = new Scope("read:blocks");

  /** Since Mastodon 3.1.0. */
  public static final Scope READ_BOOKMARKS = new Scope("read:bookmarks");

  /** Since Mastodon 4.6.0. */
  public static final Scope READ_COLLECTIONS = new Scope("read:collections");

  public static final Scope READ_FAVOURITES = new Scope("read:favourites");
  public static final Scope READ_FILTERS = new Scope("read:filters");
  public static final Scope READ_FOLLOWS = new Scope("read:follows");
  public static final Scope READ_LISTS = new Scope("read:lists");
  public static final Scope READ_MUTES = new Scope("read:mutes");
  public static final Scope READ_NOTIFICATIONS = new Scope("read:notifications");
  public static final Scope READ_SEARCH = new Scope("read:search");
  public static final Scope READ_STATUSES = new Scope("read:statuses");

  public static final Scope WRITE_ACCOUNTS = new Scope("write:accounts");
  public static final Scope WRITE_BLOCKS = new Scope("write:blocks");

  /** Since Mastodon 3.1.0. */
  public static final Scope WRITE_BOOKMARKS = new Scope("write:bookmarks");

  /** Since Mastodon 4.6.0. */
  public static final Scope WRITE_COLLECTIONS = new Scope("write:collections");

  /** Since Mastodon 2.6.0. */
  public static final Scope WRITE_CONVERSATIONS = new Scope("write:conversations");

  public static final Scope WRITE_FAVOURITES = new Scope("write:favourites");
  public static final Scope WRITE_FILTERS = new Scope("write:filters");
  public static final Scope WRITE_FOLLOWS = new Scope("write:follows");
  public static final Scope WRITE_LISTS = new Scope("write:lists");
  public static final Scope WRITE_MEDIA = new Scope("write:media");
  public static final Scope WRITE_MUTES = new Scope("write:mutes");
  public static final Scope WRITE_NOTIFICATIONS = new Scope("write:notifications");
  public static final Scope WRITE_REPORTS = new Scope("write:reports");
  public static final Scope WRITE_STATUSES = new Scope("write:statuses");

  public static final Scope ADMIN_READ_ACCOUNTS = new Scope("admin:read:accounts");

  /** Since Mastodon 4.1.0. */
  public static final Scope ADMIN_READ_CANONICAL_EMAIL_BLOCKS =
      new Scope("admin:read:canonical_email_blocks");

  /** Since Mastodon 4.1.0. */
  public static final Scope ADMIN_READ_DOMAIN_ALLOWS = new Scope("admin:read:domain_allows");

  /** Since Mastodon 4.1.0. */
  public static final Scope ADMIN_READ_DOMAIN_BLOCKS = new Scope("admin:read:domain_blocks");

  /** Since Mastodon 4.1.0. */
  public static final Scope ADMIN_READ_EMAIL_DOMAIN_BLOCKS =
      new Scope("admin:read:email_domain_blocks");

  /** Since Mastodon 4.1.0. */
  public static final Scope ADMIN_READ_IP_BLOCKS = new Scope("admin:read:ip_blocks");

  public static final Scope ADMIN_READ_REPORTS = new Scope("admin:read:reports");

  public static final Scope ADMIN_WRITE_ACCOUNTS = new Scope("admin:write:accounts");

  /** Since Mastodon 4.1.0. */
  public static final Scope ADMIN_WRITE_CANONICAL_EMAIL_BLOCKS =
      new Scope("admin:write:canonical_email_blocks");

  /** Since Mastodon 4.1.0. */
  public static final Scope ADMIN_WRITE_DOMAIN_ALLOWS = new Scope("admin:write:domain_allows");

  /** Since Mastodon 4.1.0. */
  public static final Scope ADMIN_WRITE_DOMAIN_BLOCKS = new Scope("admin:write:domain_blocks");

  /** Since Mastodon 4.1.0. */
  public static final Scope ADMIN_WRITE_EMAIL_DOMAIN_BLOCKS =
      new Scope("admin:write:email_domain_blocks");

  /** Since Mastodon 4.1.0. */
  public static final Scope ADMIN_WRITE_IP_BLOCKS = new Scope("admin:write:ip_blocks");

  public static final Scope ADMIN_WRITE_REPORTS = new Scope("admin:write:reports");

  /** What an app asks for when nothing else is said: {@code read write follow push}. */
  public static final Set<Scope> DEFAULT = ordered(List.of(READ, WRITE, FOLLOW, PUSH));

  /** Refuses an empty name and one with white space, since scopes travel as a list with spaces. */
  public Scope {
    if (!isWord(value)) {
      throw new IllegalArgumentException(
          "A scope is a single word, for example read:statuses, but this is \"" + value + "\".");
    }
  }

  /** Returns the scopes of {@code text}, split at white space, in its order; none for null. */
  public static Set<Scope> parse(@Nullable String text) {
    if (text == null) {
      return Set.of();
    }
    Set<Scope> scopes = new LinkedHashSet<>();
    StringTokenizer words = new StringTokenizer(text, SPACES);
    while (words.hasMoreTokens()) {
      scopes.add(new Scope(words.nextToken()));
    }
    return Collections.unmodifiableSet(scopes);
  }

  /** Returns {@code scopes} as they go over the wire: separated by single spaces. */
  public static String join(Collection<Scope> scopes) {
    return scopes.stream().map(Scope::value).collect(Collectors.joining(" "));
  }

  /**
   * Returns those of {@code requested} that {@code granted} does not cover, in the order of the
   * request. {@code follow} is also covered when each of its parts is, as it is by {@code read
   * write}.
   */
  public static Set<Scope> missing(Collection<Scope> granted, Collection<Scope> requested) {
    return ordered(requested.stream().filter(scope -> !isGranted(scope, granted)).toList());
  }

  /**
   * Returns the granular scopes that this one stands for: those of {@code read}, {@code write},
   * {@code follow}, {@code admin:read} and {@code admin:write}; none for any other.
   */
  public Set<Scope> parts() {
    return ScopeParts.of(this);
  }

  /**
   * Whether a token with this scope may do what {@code other} allows: {@code read} covers {@code
   * read:statuses} (and every {@code read:…} still unknown here), but neither {@code admin:read}
   * nor {@code profile}.
   */
  public boolean covers(Scope other) {
    return equals(other)
        || (ScopeParts.coversByPrefix(this) && other.value.startsWith(value + ":"))
        || parts().contains(other);
  }

  /** As a record's own; written out because every program would wait for that to be linked. */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Scope scope && scope.value.equals(value);
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  /** The name on the wire. */
  @Override
  public String toString() {
    return value;
  }

  private static boolean isWord(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (SPACES.indexOf(text.charAt(i)) >= 0) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  static Set<Scope> ordered(Collection<Scope> scopes) {
    return Collections.unmodifiableSet(new LinkedHashSet<>(scopes));
  }

  private static boolean isGranted(Scope scope, Collection<Scope> granted) {
    return granted.stream().anyMatch(g -> g.covers(scope))
        || (scope.equals(FOLLOW) && missing(granted, FOLLOW.parts()).isEmpty());
  }
}
