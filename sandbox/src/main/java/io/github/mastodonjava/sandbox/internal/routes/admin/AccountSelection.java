package io.github.mastodonjava.sandbox.internal.routes.admin;

import io.github.mastodonjava.sandbox.internal.http.Call;
import io.github.mastodonjava.sandbox.internal.http.Params;
import io.github.mastodonjava.sandbox.internal.state.Account;
import io.github.mastodonjava.sandbox.internal.state.Moderation;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;

/** Which accounts moderators ask for, in the words of v1 or v2. Everybody here is local. */
final class AccountSelection {
  private static final Map<String, Predicate<Account>> STATUSES =
      Map.of(
          "active", account -> isActive(account.moderation()),
          "pending", account -> !account.moderation().approved(),
          "disabled", account -> account.moderation().disabled(),
          "silenced", account -> account.moderation().silenced(),
          "suspended", account -> account.moderation().suspended(),
          "sensitized", account -> account.moderation().sensitized());

  private AccountSelection() {}

  private static boolean isActive(Moderation moderation) {
    return moderation.approved() && !moderation.disabled() && !moderation.suspended();
  }

  static Predicate<Account> of(Call call) {
    Params params = call.params();
    Predicate<Account> wanted = account -> true;
    for (Map.Entry<String, Predicate<Account>> status : STATUSES.entrySet()) {
      if (params.flag(status.getKey()) || status.getKey().equals(params.string("status"))) {
        wanted = wanted.and(status.getValue());
      }
    }
    if (params.flag("remote") || "remote".equals(params.string("origin"))) {
      wanted = account -> false;
    }
    if (params.flag("staff") || "staff".equals(params.string("permissions"))) {
      wanted = wanted.and(Account::admin);
    }
    return wanted
        .and(account -> contains(account.username(), call.text("username")))
        .and(account -> contains(account.profile().displayName(), call.text("display_name")))
        .and(account -> contains(account.email(), call.text("email")));
  }

  private static boolean contains(String text, String part) {
    return text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
  }
}
