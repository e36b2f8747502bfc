package io.github.mastodonjava.sandbox.internal.routes;

import io.github.mastodonjava.sandbox.internal.http.Answer;
import io.github.mastodonjava.sandbox.internal.http.ApiError;
import io.github.mastodonjava.sandbox.internal.http.Call;
import io.github.mastodonjava.sandbox.internal.http.Json;
import io.github.mastodonjava.sandbox.internal.http.Router;
import io.github.mastodonjava.sandbox.internal.json.Presenters;
import io.github.mastodonjava.sandbox.internal.state.Account;
import io.github.mastodonjava.sandbox.internal.state.Ids;
import io.github.mastodonjava.sandbox.internal.state.State;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** <a href="https://docs.joinmastodon.org/methods/accounts/">accounts</a>: reading them. */
public final class AccountRoutes {
  private final State state;
  private final Presenters present;

  public AccountRoutes(State state, Presenters present) {
    this.state = state;
    this.present = present;
  }

  public void register(Router router) {
    router
        .get("/api/v1/accounts/verify_credentials", this::verifyCredentials)
        .since(3, 4)
        .get("/api/v1/accounts/lookup", this::lookup)
        .since(4, 3)
        .get("/api/v1/accounts", this::several);
    router.get("/api/v1/accounts/{id}", this::one);
  }

  private Answer verifyCredentials(Call call) {
    Account account = call.requireUser("profile", "read", "read:accounts");
    return Answer.json(present.accounts().credentials(account));
  }

  private Answer lookup(Call call) {
    @Nullable Account viewer = call.viewer("read", "read:accounts");
    Account found = state.accounts().byAddress(call.text("acct"), state.address().host());
    if (found == null) {
      throw ApiError.recordNotFound();
    }
    return Answer.json(present.accounts().account(found, viewer));
  }

  private Answer several(Call call) {
    @Nullable Account viewer = call.viewer("read", "read:accounts");
    List<Account> found =
        call.params().strings("id").stream()
            .map(id -> state.accounts().byId(Ids.parse(id)))
            .filter(Objects::nonNull)
            .toList();
    return Answer.json(Json.array(found, account -> present.accounts().account(account, viewer)));
  }

  private Answer one(Call call) {
    @Nullable Account viewer = call.viewer("read", "read:accounts");
    Account account = state.accounts().byId(call.id());
    if (account == null) {
      throw ApiError.recordNotFound();
    }
    return Answer.json(present.accounts().account(account, viewer));
  }
}
