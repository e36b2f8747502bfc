package io.github.mastodonjava.sandbox.internal.routes.admin;

import io.github.mastodonjava.sandbox.internal.http.Answer;
import io.github.mastodonjava.sandbox.internal.http.ApiError;
import io.github.mastodonjava.sandbox.internal.http.Call;
import io.github.mastodonjava.sandbox.internal.http.Json;
import io.github.mastodonjava.sandbox.internal.http.Paging;
import io.github.mastodonjava.sandbox.internal.http.Router;
import io.github.mastodonjava.sandbox.internal.json.Presenters;
import io.github.mastodonjava.sandbox.internal.state.Account;
import io.github.mastodonjava.sandbox.internal.state.Ids;
import io.github.mastodonjava.sandbox.internal.state.Moderation;
import io.github.mastodonjava.sandbox.internal.state.Report;
import io.github.mastodonjava.sandbox.internal.state.State;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** <a href="https://docs.joinmastodon.org/methods/admin/accounts/">admin/accounts</a>. */
final class AdminAccountRoutes {
  private static final String PATH = "/api/v1/admin/accounts";
  private static final String[] FILTERS = {
    "local", "remote", "active", "pending", "disabled", "silenced", "suspended", "sensitized",
    "username", "display_name", "by_domain", "email", "ip", "staff", "origin", "status",
    "permissions"
  };

  private final State state;
  private final Presenters present;

  AdminAccountRoutes(State state, Presenters present) {
    this.state = state;
    this.present = present;
  }

  void register(Router router) {
    router
        .get(PATH, this::list)
        .get(PATH + "/{id}", this::get)
        .post(PATH + "/{id}/action", this::act)
        .post(PATH + "/{id}/approve", this::approve)
        .post(PATH + "/{id}/reject", this::reject)
        .post(PATH + "/{id}/enable", call -> change(call, m -> m.disabled(false)))
        .post(PATH + "/{id}/unsilence", call -> change(call, m -> m.silenced(false)))
        .post(PATH + "/{id}/unsuspend", this::unsuspend)
        .since(3, 3)
        .delete(PATH + "/{id}", this::delete)
        .post(PATH + "/{id}/unsensitive", call -> change(call, m -> m.sensitized(false)))
        .since(3, 5)
        .get("/api/v2/admin/accounts", this::list);
  }

  private Answer list(Call call) {
    Account moderator = Moderators.require(call, "admin:read", "admin:read:accounts");
    NavigableMap<Long, Account> accounts = new TreeMap<>();
    state.accounts().all().forEach(account -> accounts.put(account.id(), account));
    Paging paging = new Paging(call, 100, FILTERS);
    List<Paging.Entry<Account>> page = paging.page(accounts, AccountSelection.of(call));
    return Answer.json(
            Json.array(page, entry -> present.accounts().admin(entry.value(), moderator)))
        .with("Link", paging.linksWhileFull(page, "min_id"));
  }

  private Answer get(Call call) {
    Account moderator = Moderators.require(call, "admin:read", "admin:read:accounts");
    return answer(find(call), moderator);
  }

  private Answer answer(Account account, Account moderator) {
    return Answer.json(present.accounts().admin(account, moderator));
  }

  private Account find(Call call) {
    Account account = state.accounts().byId(call.id());
    if (account == null) {
      throw ApiError.recordNotFound();
    }
    return account;
  }

  private static Account write(Call call) {
    return Moderators.require(call, "admin:write", "admin:write:accounts");
  }

  private Answer change(Call call, UnaryOperator<Moderation> decision) {
    Account moderator = write(call);
    Account account = find(call);
    account.moderation(decision.apply(account.moderation()));
    return answer(account, moderator);
  }

  /** Punishes, and closes the report that it is done for. */
  private Answer act(Call call) {
    Account moderator = write(call);
    Account account = find(call);
    if (account.admin()) {
      throw ApiError.notAllowed();
    }
    Moderation old = account.moderation();
    String type = call.params().string("type", "none");
    account.moderation(
        switch (type) {
          case "none" -> old;
          case "disable" -> old.disabled(true);
          case "sensitive" -> old.sensitized(true);
          case "silence" -> old.silenced(true);
          case "suspend" -> old.suspended(true);
          default -> throw ApiError.validation("Type is not included in the list");
        });
    Report report = state.reports().get(Ids.parse(call.text("report_id")));
    if (report != null) {
      state.reports().put(report.resolvedBy(moderator, state.now()));
    }
    return Answer.empty();
  }

  private Answer approve(Call call) {
    Account moderator = write(call);
    Account account = find(call);
    if (account.moderation().approved()) {
      throw ApiError.notAllowed();
    }
    account.moderation(account.moderation().approved(true));
    return answer(account, moderator);
  }

  private Answer reject(Call call) {
    Account moderator = write(call);
    Account account = find(call);
    if (account.moderation().approved()) {
      throw ApiError.notAllowed();
    }
    Answer last = answer(account, moderator);
    state.accounts().remove(account);
    return last;
  }

  private Answer unsuspend(Call call) {
    Account moderator = write(call);
    Account account = find(call);
    if (!account.moderation().suspended()) {
      throw ApiError.notAllowed();
    }
    account.moderation(account.moderation().suspended(false));
    return answer(account, moderator);
  }

  /** Only what is suspended can be deleted. */
  private Answer delete(Call call) {
    Account moderator = write(call);
    Account account = find(call);
    if (!account.moderation().suspended()) {
      throw ApiError.notAllowed();
    }
    Answer last = answer(account, moderator);
    state.accounts().remove(account);
    return last;
  }
}
