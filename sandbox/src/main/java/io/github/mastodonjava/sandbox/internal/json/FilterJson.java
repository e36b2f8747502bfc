package io.github.mastodonjava.sandbox.internal.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.mastodonjava.sandbox.internal.http.Json;
import io.github.mastodonjava.sandbox.internal.state.Account;
import io.github.mastodonjava.sandbox.internal.state.Filter;
import io.github.mastodonjava.sandbox.internal.state.FilterMatch;
import io.github.mastodonjava.sandbox.internal.state.FilterStore;
import io.github.mastodonjava.sandbox.internal.state.Poll;
import io.github.mastodonjava.sandbox.internal.state.State;
import io.github.mastodonjava.sandbox.internal.state.Status;
import java.util.List;

/**
 * Writes filters, and what they find: <a
 * href="https://docs.joinmastodon.org/entities/Filter/">Filter</a>, <a
 * href="https://docs.joinmastodon.org/entities/FilterResult/">FilterResult</a>.
 */
public final class FilterJson {
  private FilterJson() {}

  /** The filter with its rules. */
  public static ObjectNode filter(Filter filter, FilterStore filters) {
    ObjectNode json = withoutRules(filter);
    json.set("keywords", Json.array(filters.keywords(filter), FilterJson::keyword));
    json.set("statuses", Json.array(filters.statuses(filter), FilterJson::status));
    return json;
  }

  private static ObjectNode withoutRules(Filter filter) {
    ObjectNode json =
        Json.object().put("id", Long.toString(filter.id())).put("title", filter.title());
    json.set("context", Json.strings(filter.contexts()));
    json.set("expires_at", Json.time(filter.expiresAt()));
    return json.put("filter_action", filter.action());
  }

  public static ObjectNode keyword(Filter.Keyword keyword) {
    return Json.object()
        .put("id", Long.toString(keyword.id()))
        .put("keyword", keyword.keyword())
        .put("whole_word", keyword.wholeWord());
  }

  public static ObjectNode status(Filter.FilteredStatus status) {
    return Json.object()
        .put("id", Long.toString(status.id()))
        .put("status_id", Long.toString(status.statusId()));
  }

  /** A keyword as Mastodon had filters before 4.0. */
  public static ObjectNode v1(Filter filter, Filter.Keyword keyword) {
    ObjectNode json =
        Json.object().put("id", Long.toString(keyword.id())).put("phrase", keyword.keyword());
    json.set("context", Json.strings(filter.contexts()));
    json.put("whole_word", keyword.wholeWord());
    json.set("expires_at", Json.time(filter.expiresAt()));
    return json.put("irreversible", filter.action().equals("hide"));
  }

  /** What the filters of {@code viewer} find in {@code status}. */
  static ArrayNode results(State state, Status status, Account viewer) {
    List<FilterMatch> matches =
        FilterMatch.of(state.filters(), viewer, status, text(state, status), state.now());
    return Json.array(matches, FilterJson::result);
  }

  private static String text(State state, Status status) {
    StringBuilder text = new StringBuilder(status.proper().draft().spoilerText());
    text.append("\n\n").append(status.proper().draft().text());
    Long pollId = status.proper().draft().pollId();
    Poll poll = pollId == null ? null : state.polls().get(pollId);
    if (poll != null) {
      poll.options().forEach(option -> text.append("\n\n").append(option));
    }
    return text.toString();
  }

  private static ObjectNode result(FilterMatch match) {
    ObjectNode json = Json.object();
    json.set("filter", withoutRules(match.filter()));
    String text = match.text();
    json.set("keyword_matches", text == null ? Json.text(null) : Json.strings(List.of(text)));
    Long statusId = match.statusId();
    json.set(
        "status_matches",
        statusId == null ? Json.text(null) : Json.strings(List.of(Long.toString(statusId))));
    return json;
  }
}
