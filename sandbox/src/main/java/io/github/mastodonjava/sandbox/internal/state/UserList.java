package io.github.mastodonjava.sandbox.internal.state;

import java.util.Set;

/**
 * A list that a user keeps of accounts; replaced as a whole when it is edited.
 *
 * @param repliesPolicy which answers it shows: to those one follows, to its members, or none
 * @param exclusive whether its members' posts are kept out of the home timeline
 */
public record UserList(
    long id, Account owner, String title, String repliesPolicy, boolean exclusive) {

  private static final Set<String> REPLIES_POLICIES = Set.of("followed", "list", "none");

  public static boolean isRepliesPolicy(String policy) {
    return REPLIES_POLICIES.contains(policy);
  }
}
