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
    new AdminDomainRoutes(state).register(router);
    new AdminEmailRoutes(state).register(router);
    new IpBlockRoutes(state).register(router);
    new AdminTrendRoutes(state, present).register(router);
    new AdminTagRoutes(state, present).register(router);
    new StatisticsRoutes(state).register(router);
  }
}
