package io.github.mastodonjava.sandbox.internal.routes.admin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.mastodonjava.sandbox.internal.http.Answer;
import io.github.mastodonjava.sandbox.internal.http.ApiError;
import io.github.mastodonjava.sandbox.internal.http.Call;
import io.github.mastodonjava.sandbox.internal.http.Json;
import io.github.mastodonjava.sandbox.internal.http.Paging;
import io.github.mastodonjava.sandbox.internal.http.Router;
import io.github.mastodonjava.sandbox.internal.json.InstanceJson;
import io.github.mastodonjava.sandbox.internal.json.Presenters;
import io.github.mastodonjava.sandbox.internal.state.Account;
import io.github.mastodonjava.sandbox.internal.state.Report;
import io.github.mastodonjava.sandbox.internal.state.State;
import io.github.mastodonjava.sandbox.internal.state.Status;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** <a href="https://docs.joinmastodon.org/methods/admin/reports/">admin/reports</a>. */
final class AdminReportRoutes {
  private static final String PATH = "/api/v1/admin/reports";
  private static final Set<String> CATEGORIES = Set.of("spam", "legal", "violation", "other");

  private final State state;
  private final Presenters present;
  private final InstanceJson instance;

  AdminReportRoutes(State state, Presenters present) {
    this.state = state;
    this.present = present;
    this.instance = new InstanceJson(state);
  }

  /** What a moderator makes of a report. */
  private interface Decision {
    Report decide(Report report, Account moderator);
  }

  void register(Router router) {
    router
        .get(PATH, this::list)
        .get(PATH + "/{id}", this::get)
        .post(
            PATH + "/{id}/assign_to_self",
            call -> change(call, (report, moderator) -> report.assignedTo(moderator, state.now())))
        .post(
            PATH + "/{id}/unassign",
            call -> change(call, (report, moderator) -> report.assignedTo(null, state.now())))
        .post(
            PATH + "/{id}/resolve",
            call -> change(call, (report, moderator) -> report.resolvedBy(moderator, state.now())))
        .post(
            PATH + "/{id}/reopen",
            call -> change(call, (report, moderator) -> report.resolvedBy(null, state.now())))
        .since(3, 5)
        .put(PATH + "/{id}", this::file);
  }

  /** Open ones, unless resolved ones are asked for. */
  private Answer list(Call call) {
    Account moderator = Moderators.require(call, "admin:read", "admin:read:reports");
    boolean resolved = call.params().flag("resolved");
    Long reporter = call.idParam("account_id");
    Long target = call.idParam("target_account_id");
    Paging paging = new Paging(call, 100, "resolved", "account_id", "target_account_id");
    List<Paging.Entry<Report>> page =
        paging.page(
            state.reports().all(),
            report ->
                (report.actionTakenAt() != null) == resolved
                    && (reporter == null || report.reporter().id() == reporter)
                    && (target == null || report.target().id() == target));
    return Answer.json(Json.array(page, entry -> json(entry.value(), moderator)))
        .with("Link", paging.linksWhileFull(page, "min_id"));
  }

  private Answer get(Call call) {
    Account moderator = Moderators.require(call, "admin:read", "admin:read:reports");
    return Answer.json(json(find(call), moderator));
  }

  private Answer file(Call call) {
    String category = call.params().string("category");
    if (category != null && !CATEGORIES.contains(category)) {
      throw ApiError.of(422, "'" + category + "' is not a valid category");
    }
    return change(
        call,
        (report, moderator) ->
            report.filed(
                category == null ? report.category() : category,
                call.params().has("rule_ids")
                    ? call.params().strings("rule_ids")
                    : report.ruleIds(),
                state.now()));
  }

  private Answer change(Call call, Decision decision) {
    Account moderator = Moderators.require(call, "admin:write", "admin:write:reports");
    Report changed = decision.decide(find(call), moderator);
    state.reports().put(changed);
    return Answer.json(json(changed, moderator));
  }

  private Report find(Call call) {
    Report report = state.reports().get(call.id());
    if (report == null) {
      throw ApiError.recordNotFound();
    }
    return report;
  }

  private ObjectNode json(Report report, Account moderator) {
    ObjectNode json =
        Json.object()
            .put("id", Long.toString(report.id()))
            .put("action_taken", report.actionTakenAt() != null);
    json.set("action_taken_at", Json.time(report.actionTakenAt()));
    json.put("category", report.category())
        .put("comment", report.comment())
        .put("forwarded", report.forwarded());
    json.set("created_at", Json.time(report.createdAt()));
    json.set("updated_at", Json.time(report.updatedAt()));
    json.set("account", account(report.reporter(), moderator));
    json.set("target_account", account(report.target(), moderator));
    json.set("assigned_account", account(report.assigned(), moderator));
    json.set("action_taken_by_account", account(report.actionTakenBy(), moderator));
    List<Status> statuses =
        report.statusIds().stream()
            .map(id -> state.statuses().get(id))
            .filter(Objects::nonNull)
            .toList();
    json.set("statuses", Json.array(statuses, one -> present.statuses().status(one, moderator)));
    ArrayNode rules = json.putArray("rules");
    for (JsonNode rule : instance.rules()) {
      if (report.ruleIds().contains(rule.path("id").asText())) {
        rules.add(rule);
      }
    }
    return json;
  }

  private JsonNode account(@Nullable Account account, Account moderator) {
    return account == null ? Json.text(null) : present.accounts().admin(account, moderator);
  }
}
