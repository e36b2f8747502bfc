package io.github.mastodonjava.auth;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which granular scopes each high-level scope stands for. */
final class ScopeParts {
  private static final Map<Scope, Set<Scope>> PARTS =
      Map.ofEntries(
          entry(
              Scope.READ,
              set(
                  Scope.READ_ACCOUNTS,
                  Scope.READ_BLOCKS,
                  Scope.READ_BOOKMARKS,
                  Scope.READ_COLLECTIONS,
                  Scope.READ_FAVOURITES,
                  Scope.READ_FILTERS,
                  Scope.READ_FOLLOWS,
                  Scope.READ_LISTS,
                  Scope.READ_MUTES,
                  Scope.READ_NOTIFICATIONS,
                  Scope.READ_SEARCH,
                  Scope.READ_STATUSES)),
          entry(
              Scope.WRITE,
              set(
                  Scope.WRITE_ACCOUNTS,
                  Scope.WRITE_BLOCKS,
                  Scope.WRITE_BOOKMARKS,
                  Scope.WRITE_COLLECTIONS,
                  Scope.WRITE_CONVERSATIONS,
                  Scope.WRITE_FAVOURITES,
                  Scope.WRITE_FILTERS,
                  Scope.WRITE_FOLLOWS,
                  Scope.WRITE_LISTS,
                  Scope.WRITE_MEDIA,
                  Scope.WRITE_MUTES,
                  Scope.WRITE_NOTIFICATIONS,
                  Scope.WRITE_REPORTS,
                  Scope.WRITE_STATUSES)),
          entry(
              Scope.FOLLOW,
              set(
                  Scope.READ_BLOCKS,
                  Scope.READ_FOLLOWS,
                  Scope.READ_MUTES,
                  Scope.WRITE_BLOCKS,
                  Scope.WRITE_FOLLOWS,
                  Scope.WRITE_MUTES)),
          entry(
              Scope.ADMIN_READ,
              set(
                  Scope.ADMIN_READ_ACCOUNTS,
                  Scope.ADMIN_READ_CANONICAL_EMAIL_BLOCKS,
                  Scope.ADMIN_READ_DOMAIN_ALLOWS,
                  Scope.ADMIN_READ_DOMAIN_BLOCKS,
                  Scope.ADMIN_READ_EMAIL_DOMAIN_BLOCKS,
                  Scope.ADMIN_READ_IP_BLOCKS,
                  Scope.ADMIN_READ_REPORTS)),
          entry(
              Scope.ADMIN_WRITE,
              set(
                  Scope.ADMIN_WRITE_ACCOUNTS,
                  Scope.ADMIN_WRITE_CANONICAL_EMAIL_BLOCKS,
                  Scope.ADMIN_WRITE_DOMAIN_ALLOWS,
                  Scope.ADMIN_WRITE_DOMAIN_BLOCKS,
                  Scope.ADMIN_WRITE_EMAIL_DOMAIN_BLOCKS,
                  Scope.ADMIN_WRITE_IP_BLOCKS,
                  Scope.ADMIN_WRITE_REPORTS)));

  private static final Set<Scope> PREFIXES =
      Set.of(Scope.READ, Scope.WRITE, Scope.ADMIN_READ, Scope.ADMIN_WRITE);

  private ScopeParts() {}

  static Set<Scope> of(Scope scope) {
    return PARTS.getOrDefault(scope, Set.of());
  }

  static boolean coversByPrefix(Scope scope) {
    return PREFIXES.contains(scope);
  }

  private static Set<Scope> set(Scope... scopes) {
    return Scope.ordered(List.of(scopes));
  }
}
