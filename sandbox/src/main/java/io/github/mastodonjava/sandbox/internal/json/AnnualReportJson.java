package io.github.mastodonjava.sandbox.internal.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.mastodonjava.sandbox.internal.http.Json;
import io.github.mastodonjava.sandbox.internal.state.Account;
import io.github.mastodonjava.sandbox.internal.state.AnnualReport;
import io.github.mastodonjava.sandbox.internal.state.State;
import io.github.mastodonjava.sandbox.internal.state.Status;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes <a href="https://docs.joinmastodon.org/entities/AnnualReport/">AnnualReport</a>s. */
public final class AnnualReportJson {
  private final State state;
  private final Presenters present;

  public AnnualReportJson(State state, Presenters present) {
    this.state = state;
    this.present = present;
  }

  /** Reports of {@code user}, with the accounts and statuses that they name. */
  public ObjectNode reports(List<AnnualReport> reports, Account user) {
    List<Account> accounts = reports.isEmpty() ? List.of() : List.of(user);
    List<Status> statuses =
        reports.stream()
            .map(AnnualReport::topStatus)
            .map(id -> id == null ? null : state.statuses().get(id))
            .filter(Objects::nonNull)
            .toList();
    ObjectNode json = Json.object();
    json.set("annual_reports", Json.array(reports, this::report));
    json.set("accounts", Json.array(accounts, each -> present.accounts().account(each, user)));
    json.set("statuses", Json.array(statuses, each -> present.statuses().status(each, user)));
    return json;
  }

  private ObjectNode report(AnnualReport report) {
    ObjectNode json = Json.object().put("year", report.year());
    json.set("data", data(report));
    String path = "/@" + report.account().username() + "/wrapstodon/" + report.year() + "/";
    return json.put("schema_version", 2)
        .put("share_url", state.address().url(path + report.shareKey()))
        .put("account_id", Long.toString(report.account().id()));
  }

  private static ObjectNode data(AnnualReport report) {
    ObjectNode json = Json.object().put("archetype", report.archetype());
    ObjectNode top = json.putObject("top_statuses");
    top.set("by_reblogs", Json.id(report.topStatus()));
    top.putNull("by_favourites").putNull("by_replies");
    json.set(
        "time_series",
        Json.array(
            report.months(),
            month ->
                Json.object()
                    .put("month", month.number())
                    .put("statuses", month.statuses())
                    .put("followers", month.followers())));
    AnnualReport.@Nullable Hashtag hashtag = report.topHashtag();
    List<AnnualReport.Hashtag> hashtags = hashtag == null ? List.of() : List.of(hashtag);
    json.set(
        "top_hashtags",
        Json.array(
            hashtags, each -> Json.object().put("name", each.name()).put("count", each.count())));
    return json;
  }
}
