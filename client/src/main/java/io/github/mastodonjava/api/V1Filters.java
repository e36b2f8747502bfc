package io.github.mastodonjava.api;

import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.entity.V1Filter;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Filters of one keyword each, as Mastodon before 4.0 has them: <a
 * href="https://docs.joinmastodon.org/methods/filters/#v1">Mastodon documentation</a>. On a newer
 * server, they are the keywords of {@link Filters}, and their ids those of the keywords.
 */
public final class V1Filters {
  private static final String PATH = "/api/v1/filters";
  private static final Endpoint<List<V1Filter>> LIST =
      Endpoint.getList(PATH, V1Filter.class)
          .since("2.4.3")
          .changed("4.0.0")
          .scope(Scope.READ_FILTERS);
  private static final Endpoint<V1Filter> GET =
      Endpoint.get(PATH + "/{id}", V1Filter.class)
          .since("2.4.3")
          .changed("4.0.0")
          .scope(Scope.READ_FILTERS);
  private static final Endpoint<V1Filter> CREATE =
      Endpoint.post(PATH, V1Filter.class)
          .since("2.4.3")
          .changed("4.0.0")
          .scope(Scope.WRITE_FILTERS);
  private static final Endpoint<V1Filter> UPDATE =
      Endpoint.put(PATH + "/{id}", V1Filter.class)
          .since("2.4.3")
          .changed("4.0.0")
          .scope(Scope.WRITE_FILTERS);
  private static final Endpoint<@Nullable Void> DELETE =
      Endpoint.nothing("DELETE", PATH + "/{id}")
          .since("2.4.3")
          .changed("4.0.0")
          .scope(Scope.WRITE_FILTERS);

  private final Exchange exchange;

  public V1Filters(Exchange exchange) {
    this.exchange = exchange;
  }

  /**
   * Returns all filters. Scope {@code read:filters}; since Mastodon 2.4.3.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/filters/#v1">Mastodon docs</a>
   * @deprecated since Mastodon 4.0: {@link Filters#list}
   */
  @Deprecated
  public List<V1Filter> list() {
    return exchange.fetch(LIST.at());
  }

  /**
   * Returns the filter {@code id}. Scope {@code read:filters}; since Mastodon 2.4.3.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/filters/#get-one-v1">Mastodon docs</a>
   * @deprecated since Mastodon 4.0: {@link Filters#keyword}
   */
  @Deprecated
  public V1Filter get(String id) {
    return exchange.fetch(GET.at(id));
  }

  /**
   * Makes a filter. Scope {@code write:filters}; since Mastodon 2.4.3.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/filters/#create-v1">Mastodon docs</a>
   * @deprecated since Mastodon 4.0: {@link Filters#create}
   */
  @Deprecated
  public V1Filter create(NewV1Filter filter) {
    return exchange.fetch(CREATE.at().with(filter));
  }

  /**
   * Changes a filter. Scope {@code write:filters}; since Mastodon 2.4.3.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/filters/#update-v1">Mastodon docs</a>
   * @deprecated since Mastodon 4.0: {@link Filters#update}
   */
  @Deprecated
  public V1Filter update(String id, NewV1Filter filter) {
    return exchange.fetch(UPDATE.at(id).with(filter));
  }

  /**
   * Deletes a filter. Scope {@code write:filters}; since Mastodon 2.4.3.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/filters/#delete-v1">Mastodon docs</a>
   * @deprecated since Mastodon 4.0: {@link Filters#deleteKeyword}
   */
  @Deprecated
  public void delete(String id) {
    exchange.fetch(DELETE.at(id));
  }
}
