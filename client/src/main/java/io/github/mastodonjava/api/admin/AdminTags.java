package io.github.mastodonjava.api.admin;

import io.github.mastodonjava.Page;
import io.github.mastodonjava.Paging;
import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.entity.admin.AdminTag;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;

/**
 * Hashtags, as moderators see them. Not in Mastodon's documentation, but in <a
 * href="https://github.com/mastodon/mastodon/blob/main/app/controllers/api/v1/admin/tags_controller.rb">its
 * source</a>; since Mastodon 4.3.
 */
public final class AdminTags {

  private static final String PATH = "/api/v1/admin/tags";
  private static final Endpoint<Page<AdminTag>> LIST =
      Endpoint.getPage(PATH, AdminTag.class).since("4.3.0").scope(Scope.ADMIN_READ);
  private static final Endpoint<AdminTag> GET =
      Endpoint.get(PATH + "/{id}", AdminTag.class).since("4.3.0").scope(Scope.ADMIN_READ);
  private static final Endpoint<AdminTag> UPDATE =
      Endpoint.put(PATH + "/{id}", AdminTag.class).since("4.3.0").scope(Scope.ADMIN_WRITE).form();

  private final Exchange exchange;

  public AdminTags(Exchange exchange) {
    this.exchange = exchange;
  }

  /** Returns all hashtags. Scope {@code admin:read}. */
  public Page<AdminTag> list() {
    return list(Paging.FIRST);
  }

  /** The same, from the part of the list that {@code paging} says. Scope {@code admin:read}. */
  public Page<AdminTag> list(Paging paging) {
    return exchange.fetch(LIST.at().with(paging));
  }

  /** Returns the hashtag {@code id}. Scope {@code admin:read}. */
  public AdminTag get(String id) {
    return exchange.fetch(GET.at(id));
  }

  /** Changes a hashtag. Scope {@code admin:write}. */
  public AdminTag update(String id, AdminTagUpdate update) {
    return exchange.fetch(UPDATE.at(id).with(update));
  }
}
