package io.github.mastodonjava.http;

import java.util.Collection;
import java.util.Collections;
import java.util.Set;

/**
 * The calls that count against the same limits: <a
 * href="https://docs.joinmastodon.org/api/rate-limits/">Rate limits</a>. The numbers are those of a
 * Mastodon server; others have their own, and what a server says always goes first.
 */
public enum RateLimitBucket {
  /** 300 calls in 5 minutes for a token. Whatever is in another bucket counts here, too. */
  GENERAL,

  /** Pages after the first: 300 in 15 minutes for a user. */
  PAGING,

  /** Posts and boosts: 300 in 3 hours. */
  POST,

  /** Media uploads: 30 in 30 minutes. */
  MEDIA,

  /** Posts and boosts taken back: 30 in 30 minutes. */
  DELETE,

  /** Follows: 400 in 24 hours. */
  FOLLOW,

  /** Reports: 400 in 24 hours. */
  REPORT,

  /** New accounts: 5 in 30 minutes for an address of the network. */
  SIGN_UP,

  /** E-mail confirmations sent again: 5 in 30 minutes. */
  EMAIL_CONFIRMATION,

  /** New apps: 5 in 10 minutes for an address of the network. */
  APP;

  private static final Set<String> CURSORS = Set.of("max_id", "min_id", "since_id", "page");

  /**
   * The bucket of an endpoint.
   *
   * @param path the template, such as {@code /api/v1/statuses/{id}}
   */
  public static RateLimitBucket of(String method, String path) {
    return switch (method + " " + path) {
      case "POST /api/v1/statuses", "POST /api/v1/statuses/{id}/reblog" -> POST;
      case "DELETE /api/v1/statuses/{id}", "POST /api/v1/statuses/{id}/unreblog" -> DELETE;
      case "POST /api/v1/media", "POST /api/v2/media" -> MEDIA;
      case "POST /api/v1/accounts/{id}/follow", "POST /api/v1/follows" -> FOLLOW;
      case "POST /api/v1/reports" -> REPORT;
      case "POST /api/v1/accounts" -> SIGN_UP;
      case "POST /api/v1/emails/confirmations" -> EMAIL_CONFIRMATION;
      case "POST /api/v1/apps" -> APP;
      default -> GENERAL;
    };
  }

  /** The bucket of a call of this endpoint that has these parameters. */
  public RateLimitBucket with(Collection<String> parameters) {
    return this == GENERAL && !Collections.disjoint(parameters, CURSORS) ? PAGING : this;
  }
}
