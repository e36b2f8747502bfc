package io.github.mastodonjava.sandbox.internal.routes.admin;

import io.github.mastodonjava.sandbox.internal.http.ApiError;
import io.github.mastodonjava.sandbox.internal.http.Call;
import io.github.mastodonjava.sandbox.internal.state.Account;

/** Who may moderate: users who are admins, with a token for it. */
final class Moderators {
  private Moderators() {}

  /** The moderator whose token has one of {@code scopes}. */
  static Account require(Call call, String... scopes) {
    Account user = call.requireUser(scopes);
    if (!user.admin()) {
      throw ApiError.notAllowed();
    }
    return user;
  }
}
