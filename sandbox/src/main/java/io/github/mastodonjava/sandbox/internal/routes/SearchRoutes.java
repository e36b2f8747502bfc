package io.github.mastodonjava.sandbox.internal.routes;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.mastodonjava.sandbox.internal.http.Answer;
import io.github.mastodonjava.sandbox.internal.http.ApiError;
import io.github.mastodonjava.sandbox.internal.http.Call;
import io.github.mastodonjava.sandbox.internal.http.Json;
import io.github.mastodonjava.sandbox.internal.http.Router;
import io.github.mastodonjava.sandbox.internal.json.Presenters;
import io.github.mastodonjava.sandbox.internal.state.Account;
import io.github.mastodonjava.sandbox.internal.state.Ids;
import io.github.mastodonjava.sandbox.internal.state.State;
import io.github.mastodonjava.sandbox.internal.state.Status;
import io.github.mastodonjava.sandbox.internal.state.TagStore;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** <a href="https://docs.joinmastodon.org/methods/search/">search</a>. */
public final class SearchRoutes {
  private static final Set<String> TYPES = Set.of("accounts", "hashtags", "statuses");
  private static final Pattern STATUS_URL = Pattern.compile(".*/@?\\w+/(?:statuses/)?(\\d+)$");
  private static final Pattern ACCOUNT_URL = Pattern.compile(".*/@(\\w+)$");

  private final State state;
  private final Presenters present;
  private final AccountSearch accounts;
  private final StatusSearch statuses;

  public SearchRoutes(State state, Presenters present) {
    this.state = state;
    this.present = present;
    this.accounts = new AccountSearch(state);
    this.statuses = new StatusSearch(state);
  }

  public void register(Router router) {
    router.get("/api/v2/search", this::search);
  }

  private Answer search(Call call) {
    @Nullable Account viewer = call.viewer("read", "read:search");
    String query = call.text("q").strip();
    if (query.isEmpty()) {
      throw ApiError.parameterMissing("q");
    }
    refuseStrangers(call, viewer);
    String type = call.text("type");
    if (!type.isEmpty() && !TYPES.contains(type)) {
      throw ApiError.notFound();
    }
    boolean byAddress = query.startsWith(state.address().base() + "/");
    ObjectNode json = Json.object();
    json.set(
        "accounts",
        Json.array(
            wants(type, "accounts") ? page(call, accounts(call, query, viewer)) : List.of(),
            account -> present.accounts().account(account, viewer)));
    json.set(
        "statuses",
        Json.array(
            wants(type, "statuses") ? page(call, statuses(call, query, viewer)) : List.of(),
            status -> present.statuses().status(status, viewer)));
    json.set(
        "hashtags",
        Json.array(
            wants(type, "hashtags") && !byAddress ? page(call, tags(query)) : List.of(),
            name -> present.tags().tag(name, viewer)));
    return Answer.json(json);
  }

  private static boolean wants(String type, String kind) {
    return type.isEmpty() || type.equals(kind);
  }

  private static void refuseStrangers(Call call, @Nullable Account viewer) {
    if (viewer != null) {
      return;
    }
    if (call.params().flag("resolve")) {
      throw ApiError.of(
          401,
          "Search queries that resolve remote resources are not supported without"
              + " authentication");
    }
    if (call.params().has("offset")) {
      throw ApiError.of(401, "Search queries pagination is not supported without authentication");
    }
  }

  /** An offset counts only for one type, as otherwise all would be shifted. */
  private static <T> List<T> page(Call call, List<T> found) {
    long offset =
        call.text("type").isEmpty() ? 0 : Objects.requireNonNullElse(call.idParam("offset"), 0L);
    return found.stream().skip(offset).limit(call.limit(20)).toList();
  }

  private List<Account> accounts(Call call, String query, @Nullable Account viewer) {
    Matcher url = ACCOUNT_URL.matcher(query);
    if (query.startsWith(state.address().base()) && url.matches()) {
      Account found = state.accounts().byUsername(url.group(1));
      return found == null ? List.of() : List.of(found);
    }
    if (viewer == null) {
      return state.accounts().all().stream()
          .filter(account -> AccountSearch.isNamed(account, query.replaceFirst("^@", "")))
          .toList();
    }
    return accounts.find(viewer, query, call.params().flag("following"));
  }

  /** Only users may search statuses by text; whoever has an address finds what is there. */
  private List<Status> statuses(Call call, String query, @Nullable Account viewer) {
    Matcher url = STATUS_URL.matcher(query);
    if (query.startsWith(state.address().base()) && url.matches()) {
      Status found = state.statuses().get(Ids.parse(url.group(1)));
      return found != null && state.visibility().canSee(viewer, found) ? List.of(found) : List.of();
    }
    if (viewer == null || query.startsWith("#") || query.startsWith("@")) {
      return List.of();
    }
    Long author = call.idParam("account_id");
    Long max = call.idParam("max_id");
    Long min = call.idParam("min_id");
    return statuses.find(
        viewer,
        query,
        status ->
            (author == null || status.account().id() == author)
                && (max == null || status.id() < max)
                && (min == null || status.id() > min));
  }

  private List<String> tags(String query) {
    String name = TagStore.normalized(query);
    return state.statuses().all().values().stream()
        .flatMap(status -> status.tags().stream())
        .filter(tag -> tag.startsWith(name))
        .distinct()
        .sorted()
        .toList();
  }
}
