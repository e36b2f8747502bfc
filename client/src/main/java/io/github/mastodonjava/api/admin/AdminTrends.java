package io.github.mastodonjava.api.admin;

import io.github.mastodonjava.Page;
import io.github.mastodonjava.Paging;
import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.entity.admin.AdminPreviewCardProvider;
import io.github.mastodonjava.entity.admin.AdminTag;
import io.github.mastodonjava.entity.admin.AdminTrendsLink;
import io.github.mastodonjava.entity.admin.AdminTrendsStatus;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;

/**
 * What may trend: <a href="https://docs.joinmastodon.org/methods/admin/trends/">Mastodon
 * documentation</a>. Since Mastodon 3.5.
 */
public final class AdminTrends {

  private static final String PATH = "/api/v1/admin/trends";
  private static final Endpoint<Page<AdminTrendsLink>> LINKS =
      Endpoint.getPage(PATH + "/links", AdminTrendsLink.class)
          .byOffset()
          .since("3.5.0")
          .scope(Scope.ADMIN_READ);
  private static final Endpoint<AdminTrendsLink> APPROVE_LINK =
      Endpoint.post(PATH + "/links/{id}/approve", AdminTrendsLink.class)
          .since("3.5.0")
          .scope(Scope.ADMIN_WRITE);
  private static final Endpoint<AdminTrendsLink> REJECT_LINK =
      Endpoint.post(PATH + "/links/{id}/reject", AdminTrendsLink.class)
          .since("3.5.0")
          .scope(Scope.ADMIN_WRITE);
  private static final Endpoint<Page<AdminTrendsStatus>> STATUSES =
      Endpoint.getPage(PATH + "/statuses", AdminTrendsStatus.class)
          .byOffset()
          .since("3.5.0")
          .scope(Scope.ADMIN_READ);
  private static final Endpoint<AdminTrendsStatus> APPROVE_STATUS =
      Endpoint.post(PATH + "/statuses/{id}/approve", AdminTrendsStatus.class)
          .since("3.5.0")
          .scope(Scope.ADMIN_WRITE);
  private static final Endpoint<AdminTrendsStatus> REJECT_STATUS =
      Endpoint.post(PATH + "/statuses/{id}/reject", AdminTrendsStatus.class)
          .since("3.5.0")
          .scope(Scope.ADMIN_WRITE);
  private static final Endpoint<Page<AdminTag>> TAGS =
      Endpoint.getPage(PATH + "/tags", AdminTag.class)
          .byOffset()
          .since("3.5.0")
          .changed("4.1.0")
          .scope(Scope.ADMIN_READ);
  private static final Endpoint<AdminTag> APPROVE_TAG =
      Endpoint.post(PATH + "/tags/{id}/approve", AdminTag.class)
          .since("3.5.0")
          .scope(Scope.ADMIN_WRITE);
  private static final Endpoint<AdminTag> REJECT_TAG =
      Endpoint.post(PATH + "/tags/{id}/reject", AdminTag.class)
          .since("3.5.0")
          .scope(Scope.ADMIN_WRITE);
  private static final Endpoint<Page<AdminPreviewCardProvider>> PUBLISHERS =
      Endpoint.getPage(PATH + "/links/publishers", AdminPreviewCardProvider.class)
          .byOffset()
          .since("3.5.0")
          .scope(Scope.ADMIN_READ);
  private static final Endpoint<AdminPreviewCardProvider> APPROVE_PUBLISHER =
      Endpoint.post(PATH + "/links/publishers/{id}/approve", AdminPreviewCardProvider.class)
          .since("3.5.0")
          .scope(Scope.ADMIN_WRITE);
  private static final Endpoint<AdminPreviewCardProvider> REJECT_PUBLISHER =
      Endpoint.post(PATH + "/links/publishers/{id}/reject", AdminPreviewCardProvider.class)
          .since("3.5.0")
          .scope(Scope.ADMIN_WRITE);

  private final Exchange exchange;

  public AdminTrends(Exchange exchange) {
    this.exchange = exchange;
  }

  /**
   * Returns links that trend, also those that nobody has approved. Scope {@code admin:read}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/admin/trends/#links">Mastodon docs</a>
   */
  public Page<AdminTrendsLink> links() {
    return links(Paging.FIRST);
  }

  /**
   * The same, from the part of the list that {@code paging} says. Scope {@code admin:read}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/admin/trends/#links">Mastodon docs</a>
   */
  public Page<AdminTrendsLink> links(Paging paging) {
    return exchange.fetch(LINKS.at().with(paging));
  }

  /** Lets a link trend. Scope {@code admin:write}; not in Mastodon's documentation. */
  public AdminTrendsLink approveLink(String id) {
    return exchange.fetch(APPROVE_LINK.at(id));
  }

  /** Lets a link trend no more. Scope {@code admin:write}; not in Mastodon's documentation. */
  public AdminTrendsLink rejectLink(String id) {
    return exchange.fetch(REJECT_LINK.at(id));
  }

  /**
   * Returns statuses that trend, also those that nobody has approved. Scope {@code admin:read}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/admin/trends/#statuses">Mastodon docs</a>
   */
  public Page<AdminTrendsStatus> statuses() {
    return statuses(Paging.FIRST);
  }

  /**
   * The same, from the part of the list that {@code paging} says. Scope {@code admin:read}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/admin/trends/#statuses">Mastodon docs</a>
   */
  public Page<AdminTrendsStatus> statuses(Paging paging) {
    return exchange.fetch(STATUSES.at().with(paging));
  }

  /** Lets a status trend. Scope {@code admin:write}; not in Mastodon's documentation. */
  public AdminTrendsStatus approveStatus(String id) {
    return exchange.fetch(APPROVE_STATUS.at(id));
  }

  /** Lets a status trend no more. Scope {@code admin:write}; not in Mastodon's documentation. */
  public AdminTrendsStatus rejectStatus(String id) {
    return exchange.fetch(REJECT_STATUS.at(id));
  }

  /**
   * Returns hashtags that trend, also those that nobody has approved. Scope {@code admin:read}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/admin/trends/#tags">Mastodon docs</a>
   */
  public Page<AdminTag> tags() {
    return tags(Paging.FIRST);
  }

  /**
   * The same, from the part of the list that {@code paging} says. Scope {@code admin:read}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/admin/trends/#tags">Mastodon docs</a>
   */
  public Page<AdminTag> tags(Paging paging) {
    return exchange.fetch(TAGS.at().with(paging));
  }

  /** Lets a hashtag trend. Scope {@code admin:write}; not in Mastodon's documentation. */
  public AdminTag approveTag(String id) {
    return exchange.fetch(APPROVE_TAG.at(id));
  }

  /** Lets a hashtag trend no more. Scope {@code admin:write}; not in Mastodon's documentation. */
  public AdminTag rejectTag(String id) {
    return exchange.fetch(REJECT_TAG.at(id));
  }

  /** Returns websites whose links trend. Scope {@code admin:read}. */
  public Page<AdminPreviewCardProvider> publishers() {
    return publishers(Paging.FIRST);
  }

  /** The same, from the part of the list that {@code paging} says. Scope {@code admin:read}. */
  public Page<AdminPreviewCardProvider> publishers(Paging paging) {
    return exchange.fetch(PUBLISHERS.at().with(paging));
  }

  /**
   * Lets a website, and its links, trend. Scope {@code admin:write}; not in Mastodon's
   * documentation.
   */
  public AdminPreviewCardProvider approvePublisher(String id) {
    return exchange.fetch(APPROVE_PUBLISHER.at(id));
  }

  /**
   * Lets a website, and its links, trend no more. Scope {@code admin:write}; not in Mastodon's
   * documentation.
   */
  public AdminPreviewCardProvider rejectPublisher(String id) {
    return exchange.fetch(REJECT_PUBLISHER.at(id));
  }
}
