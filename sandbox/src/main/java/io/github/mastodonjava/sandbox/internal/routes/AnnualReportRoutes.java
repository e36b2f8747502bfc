package io.github.mastodonjava.sandbox.internal.routes;

import io.github.mastodonjava.sandbox.internal.http.Answer;
import io.github.mastodonjava.sandbox.internal.http.ApiError;
import io.github.mastodonjava.sandbox.internal.http.Call;
import io.github.mastodonjava.sandbox.internal.http.Json;
import io.github.mastodonjava.sandbox.internal.http.Router;
import io.github.mastodonjava.sandbox.internal.json.AnnualReportJson;
import io.github.mastodonjava.sandbox.internal.json.Presenters;
import io.github.mastodonjava.sandbox.internal.state.Account;
import io.github.mastodonjava.sandbox.internal.state.AnnualReport;
import io.github.mastodonjava.sandbox.internal.state.AsyncRefresh;
import io.github.mastodonjava.sandbox.internal.state.State;
import java.util.List;

/** <a href="https://docs.joinmastodon.org/methods/annual_reports/">annual reports</a>. */
public final class AnnualReportRoutes {
  private static final int RETRY_SECONDS = 2;

  private final State state;
  private final AnnualReportJson reports;

  public AnnualReportRoutes(State state, Presenters present) {
    this.state = state;
    this.reports = new AnnualReportJson(state, present);
  }

  public void register(Router router) {
    router
        .since(4, 3)
        .get("/api/v1/annual_reports", this::list)
        .post("/api/v1/annual_reports/{year}/read", this::read)
        .since(4, 4)
        .get("/api/v1/annual_reports/{year}", this::get)
        .since(4, 6)
        .get("/api/v1/annual_reports/{year}/state", this::state)
        .post("/api/v1/annual_reports/{year}/generate", this::generate);
  }

  private Answer list(Call call) {
    Account user = call.requireUser("read", "read:accounts");
    return Answer.json(reports.reports(state.annualReports().unread(user), user));
  }

  private Answer get(Call call) {
    Account user = call.requireUser("read", "read:accounts");
    return Answer.json(reports.reports(List.of(find(call, user)), user));
  }

  private Answer read(Call call) {
    Account user = call.requireUser("write", "write:accounts");
    state.annualReports().read(find(call, user));
    return Answer.empty();
  }

  private AnnualReport find(Call call, Account user) {
    AnnualReport report = state.annualReports().get(user, year(call));
    if (report == null) {
      throw ApiError.recordNotFound();
    }
    return report;
  }

  private static int year(Call call) {
    String year = call.pathParam("year");
    return year.matches("\\d{1,4}") ? Integer.parseInt(year) : 0;
  }

  private Answer state(Call call) {
    Account user = call.requireUser("read", "read:accounts");
    int year = year(call);
    AsyncRefresh refresh = state.refreshes().running(topic(user, year));
    boolean made = state.annualReports().get(user, year) != null;
    String now =
        made
            ? "available"
            : refresh != null
                ? "generating"
                : state.annualReports().isEligible(user, year) ? "eligible" : "ineligible";
    return AsyncRefreshRoutes.announced(
        Answer.json(Json.object().put("state", now)), refresh, RETRY_SECONDS);
  }

  private Answer generate(Call call) {
    Account user = call.requireUser("write", "write:accounts");
    int year = year(call);
    AnnualReport made = state.annualReports().get(user, year);
    if (made != null || !state.annualReports().isEligible(user, year)) {
      return Answer.empty();
    }
    String topic = topic(user, year);
    AsyncRefresh refresh = state.refreshes().running(topic);
    if (refresh == null) {
      refresh = state.refreshes().start(topic, false, () -> make(user, year));
    }
    return AsyncRefreshRoutes.announced(Answer.json(202, Json.object()), refresh, RETRY_SECONDS);
  }

  private int make(Account user, int year) {
    state.annualReports().make(user, year);
    return 1;
  }

  private static String topic(Account user, int year) {
    return "wrapstodon:" + user.id() + ":" + year;
  }
}
