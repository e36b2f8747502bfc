package io.github.mastodonjava.sandbox.internal.routes.admin;

import io.github.mastodonjava.sandbox.internal.http.Router;
import io.github.mastodonjava.sandbox.internal.json.Presenters;
import io.github.mastodonjava.sandbox.internal.state.State;

/** The admin API, a line for each group. */
public final class AdminRoutes {
  private AdminRoutes() {}

  public static void register(State state, Presenters present, Router router) {
    new AdminAccountRoutes(state, present).register(router);
    new AdminReportRoutes(state, present).register(router);
    new AdminDomainRoutes(state).register(router.since(4, 0));
    new AdminEmailRoutes(state).register(router.since(4, 0));
    new IpBlockRoutes(state).register(router.since(4, 0));
    new AdminTrendRoutes(state, present).register(router.since(3, 5));
    new AdminTagRoutes(state, present).register(router.since(4, 3));
    new StatisticsRoutes(state).register(router.since(3, 5));
  }
}
