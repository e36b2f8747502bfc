package io.github.mastodonjava.sandbox.internal.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.mastodonjava.sandbox.internal.http.Json;
import io.github.mastodonjava.sandbox.internal.state.Report;

/** Writes <a href="https://docs.joinmastodon.org/entities/Report/">Report</a>. */
public final class ReportJson {
  private ReportJson() {}

  /**
   * Writes the report as its author, or a moderator who is told of it, sees it.
   *
   * @param target the reported account, written already
   */
  public static ObjectNode report(Report report, ObjectNode target) {
    ObjectNode json =
        Json.object()
            .put("id", Long.toString(report.id()))
            .put("action_taken", report.actionTakenAt() != null);
    json.set("action_taken_at", Json.time(report.actionTakenAt()));
    json.put("category", report.category()).put("comment", report.comment());
    json.put("forwarded", report.forwarded());
    json.set("created_at", Json.time(report.createdAt()));
    json.set(
        "status_ids",
        Json.strings(report.statusIds().stream().map(id -> Long.toString(id)).toList()));
    json.set("rule_ids", Json.strings(report.ruleIds()));
    json.set(
        "collection_ids",
        Json.strings(report.collectionIds().stream().map(id -> Long.toString(id)).toList()));
    json.set("target_account", target);
    return json;
  }
}
