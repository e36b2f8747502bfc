package io.github.mastodonjava.sandbox.internal.routes;

import io.github.mastodonjava.sandbox.internal.http.Answer;
import io.github.mastodonjava.sandbox.internal.http.ApiError;
import io.github.mastodonjava.sandbox.internal.http.Call;
import io.github.mastodonjava.sandbox.internal.http.Json;
import io.github.mastodonjava.sandbox.internal.http.Paging;
import io.github.mastodonjava.sandbox.internal.http.Router;
import io.github.mastodonjava.sandbox.internal.state.Account;
import io.github.mastodonjava.sandbox.internal.state.State;
import java.util.List;

/**
 * <a href="https://docs.joinmastodon.org/methods/domain_blocks/">domain_blocks</a> of users.
 * Everybody here is of this server, so that they hide nobody.
 */
public final class DomainBlockRoutes {
  private final State state;

  public DomainBlockRoutes(State state) {
    this.state = state;
  }

  public void register(Router router) {
    router
        .get("/api/v1/domain_blocks", this::list)
        .post("/api/v1/domain_blocks", this::add)
        .delete("/api/v1/domain_blocks", this::remove);
  }

  private Answer list(Call call) {
    Account user = call.requireUser("follow", "read", "read:blocks");
    Paging paging = new Paging(call, 100);
    List<Paging.Entry<String>> page = paging.page(state.domainBlocks().of(user), block -> true);
    return Answer.json(Json.strings(page.stream().map(Paging.Entry::value).toList()))
        .with("Link", paging.linksWhileFull(page, "since_id"));
  }

  private Answer add(Call call) {
    Account user = call.requireUser("follow", "write", "write:blocks");
    String domain = call.text("domain").strip();
    if (domain.isEmpty()) {
      throw ApiError.validation("Domain can't be blank");
    }
    if (!domain.matches("[\\w.-]+")) {
      throw ApiError.validation("Domain is not a valid domain name");
    }
    state.domainBlocks().add(user, domain);
    return Answer.empty();
  }

  private Answer remove(Call call) {
    Account user = call.requireUser("follow", "write", "write:blocks");
    state.domainBlocks().remove(user, call.text("domain").strip());
    return Answer.empty();
  }
}
