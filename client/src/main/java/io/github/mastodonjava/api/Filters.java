package io.github.mastodonjava.api;

import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.entity.Filter;
import io.github.mastodonjava.entity.FilterKeyword;
import io.github.mastodonjava.entity.FilterStatus;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the user does not want to see, by keyword or one by one: <a
 * href="https://docs.joinmastodon.org/methods/filters/">Mastodon documentation</a>. All since
 * Mastodon 4.0; before that, there are {@link V1Filters}.
 */
public final class Filters {
  private static final String PATH = "/api/v2/filters";
  private static final Endpoint<List<Filter>> LIST =
      Endpoint.getList(PATH, Filter.class).since("4.0.0").scope(Scope.READ_FILTERS);
  private static final Endpoint<Filter> GET =
      Endpoint.get(PATH + "/{id}", Filter.class).since("4.0.0").scope(Scope.READ_FILTERS);
  private static final Endpoint<Filter> CREATE =
      Endpoint.post(PATH, Filter.class).since("4.0.0").changed("4.4.0").scope(Scope.WRITE_FILTERS);
  private static final Endpoint<Filter> UPDATE =
      Endpoint.put(PATH + "/{id}", Filter.class)
          .since("4.0.0")
          .changed("4.4.0")
          .scope(Scope.WRITE_FILTERS);
  private static final Endpoint<@Nullable Void> DELETE = deletion("/{id}");
  private static final Endpoint<List<FilterKeyword>> KEYWORDS =
      Endpoint.getList(PATH + "/{filter_id}/keywords", FilterKeyword.class)
          .since("4.0.0")
          .scope(Scope.READ_FILTERS);
  private static final Endpoint<FilterKeyword> ADD_KEYWORD =
      Endpoint.post(PATH + "/{filter_id}/keywords", FilterKeyword.class)
          .since("4.0.0")
          .scope(Scope.WRITE_FILTERS);
  private static final Endpoint<FilterKeyword> KEYWORD =
      Endpoint.get(PATH + "/keywords/{id}", FilterKeyword.class)
          .since("4.0.0")
          .scope(Scope.READ_FILTERS);
  private static final Endpoint<FilterKeyword> UPDATE_KEYWORD =
      Endpoint.put(PATH + "/keywords/{id}", FilterKeyword.class)
          .since("4.0.0")
          .scope(Scope.WRITE_FILTERS);
  private static final Endpoint<@Nullable Void> DELETE_KEYWORD = deletion("/keywords/{id}");
  private static final Endpoint<List<FilterStatus>> STATUSES =
      Endpoint.getList(PATH + "/{filter_id}/statuses", FilterStatus.class)
          .since("4.0.0")
          .scope(Scope.READ_FILTERS);
  private static final Endpoint<FilterStatus> ADD_STATUS =
      Endpoint.post(PATH + "/{filter_id}/statuses", FilterStatus.class)
          .since("4.0.0")
          .scope(Scope.WRITE_FILTERS);
  private static final Endpoint<FilterStatus> STATUS =
      Endpoint.get(PATH + "/statuses/{id}", FilterStatus.class)
          .since("4.0.0")
          .scope(Scope.READ_FILTERS);
  private static final Endpoint<@Nullable Void> DELETE_STATUS = deletion("/statuses/{id}");

  private final Exchange exchange;

  public Filters(Exchange exchange) {
    this.exchange = exchange;
  }

  private static Endpoint<@Nullable Void> deletion(String path) {
    return Endpoint.nothing("DELETE", PATH + path).since("4.0.0").scope(Scope.WRITE_FILTERS);
  }

  /**
   * Returns all filters of the user. Scope {@code read:filters}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/filters/#v2">Mastodon docs</a>
   */
  public List<Filter> list() {
    return exchange.fetch(LIST.at());
  }

  /**
   * Returns the filter {@code id}. Scope {@code read:filters}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/filters/#get-one">Mastodon docs</a>
   */
  public Filter get(String id) {
    return exchange.fetch(GET.at(id));
  }

  /**
   * Makes a filter. Scope {@code write:filters}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/filters/#create">Mastodon docs</a>
   */
  public Filter create(NewFilter filter) {
    return exchange.fetch(CREATE.at().with(filter));
  }

  /**
   * Changes a filter. Scope {@code write:filters}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/filters/#update">Mastodon docs</a>
   */
  public Filter update(String id, FilterUpdate update) {
    return exchange.fetch(UPDATE.at(id).with(update));
  }

  /**
   * Deletes a filter with its keywords. Scope {@code write:filters}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/filters/#delete">Mastodon docs</a>
   */
  public void delete(String id) {
    exchange.fetch(DELETE.at(id));
  }

  /**
   * Returns the keywords of a filter. Scope {@code read:filters}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/filters/#keywords-get">Mastodon docs</a>
   */
  public List<FilterKeyword> keywords(String filterId) {
    return exchange.fetch(KEYWORDS.at(filterId));
  }

  /**
   * Adds a keyword to a filter. Scope {@code write:filters}.
   *
   * @param wholeWord whether it matches only between the boundaries of words
   * @see <a href="https://docs.joinmastodon.org/methods/filters/#keywords-create">Mastodon docs</a>
   */
  public FilterKeyword addKeyword(String filterId, String keyword, boolean wholeWord) {
    return exchange.fetch(
        ADD_KEYWORD.at(filterId).with("keyword", keyword).with("whole_word", wholeWord));
  }

  /**
   * Returns the keyword {@code id}. Scope {@code read:filters}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/filters/#keywords-get-one">Mastodon
   *     docs</a>
   */
  public FilterKeyword keyword(String id) {
    return exchange.fetch(KEYWORD.at(id));
  }

  /**
   * Changes a keyword; see {@link #addKeyword}. Scope {@code write:filters}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/filters/#keywords-update">Mastodon docs</a>
   */
  public FilterKeyword updateKeyword(String id, String keyword, boolean wholeWord) {
    return exchange.fetch(
        UPDATE_KEYWORD.at(id).with("keyword", keyword).with("whole_word", wholeWord));
  }

  /**
   * Deletes a keyword. Scope {@code write:filters}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/filters/#keywords-delete">Mastodon docs</a>
   */
  public void deleteKeyword(String id) {
    exchange.fetch(DELETE_KEYWORD.at(id));
  }

  /**
   * Returns the statuses that a filter names. Scope {@code read:filters}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/filters/#statuses-get">Mastodon docs</a>
   */
  public List<FilterStatus> statuses(String filterId) {
    return exchange.fetch(STATUSES.at(filterId));
  }

  /**
   * Has a filter match a status, whatever is in it. Scope {@code write:filters}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/filters/#statuses-add">Mastodon docs</a>
   */
  public FilterStatus addStatus(String filterId, String statusId) {
    return exchange.fetch(ADD_STATUS.at(filterId).with("status_id", statusId));
  }

  /**
   * Returns one of the statuses that a filter names. Scope {@code read:filters}.
   *
   * @param id of the {@link FilterStatus}, which is not the status's
   * @see <a href="https://docs.joinmastodon.org/methods/filters/#statuses-get-one">Mastodon
   *     docs</a>
   */
  public FilterStatus status(String id) {
    return exchange.fetch(STATUS.at(id));
  }

  /**
   * Has a filter match a status no more. Scope {@code write:filters}.
   *
   * @param id of the {@link FilterStatus}, which is not the status's
   * @see <a href="https://docs.joinmastodon.org/methods/filters/#statuses-remove">Mastodon docs</a>
   */
  public void deleteStatus(String id) {
    exchange.fetch(DELETE_STATUS.at(id));
  }
}
