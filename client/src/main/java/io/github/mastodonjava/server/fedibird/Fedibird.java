package io.github.mastodonjava.server.fedibird;

import io.github.mastodonjava.EntityJson;
import io.github.mastodonjava.entity.BaseAccount;
import io.github.mastodonjava.entity.Instance;
import io.github.mastodonjava.entity.Notification;
import io.github.mastodonjava.entity.NotificationType;
import io.github.mastodonjava.entity.Quote;
import io.github.mastodonjava.entity.Relationship;
import io.github.mastodonjava.entity.Status;
import io.github.mastodonjava.entity.V1Instance;
import io.github.mastodonjava.entity.Visibility;
import io.github.mastodonjava.http.Exchange;
import io.github.mastodonjava.http.Parameters;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Fedibird's own: endpoints, as {@code Fedibird.of(mastodon).circles()}; what it says of Mastodon's
 * entities, as {@code Fedibird.of(status).emojiReactions()}; parameters of Mastodon's endpoints, as
 * {@code NewStatus.text("Hello").with(Fedibird.expiresIn(Duration.ofHours(1)))}. Nothing is checked
 * before it is sent: a server that is no Fedibird answers as it likes.
 *
 * @see <a href="https://github.com/fedibird/mastodon">Fedibird's source</a>
 */
public final class Fedibird {
  /** Those who follow the author and are followed by the author. */
  public static final Visibility MUTUAL = new Visibility("mutual");

  /** Those in a {@link Circle}, or mentioned; to post to a circle, see {@link #circle}. */
  public static final Visibility LIMITED = new Visibility("limited");

  /** The author alone. */
  public static final Visibility PERSONAL = new Visibility("personal");

  /** Somebody reacted to a post with an emoji. */
  public static final NotificationType EMOJI_REACTION = new NotificationType("emoji_reaction");

  /** Somebody referred to a post. */
  public static final NotificationType STATUS_REFERENCE = new NotificationType("status_reference");

  private final Exchange exchange;

  private Fedibird(Exchange exchange) {
    this.exchange = exchange;
  }

  /** The server's own endpoints, through a client: {@code Fedibird.of(mastodon)}. */
  public static Fedibird of(Exchange exchange) {
    return new Fedibird(exchange);
  }

  /** What Fedibird says more of a status. */
  public static FedibirdStatus of(Status status) {
    Map<String, @Nullable Object> extra = new LinkedHashMap<>(status.extra());
    Quote quote = status.quote();
    if (quote != null && quote.state() == null && quote.extra().containsKey("id")) {
      extra.put("quote", quote.extra());
    }
    return EntityJson.fromExtra(extra, FedibirdStatus.class);
  }

  /** What Fedibird says more of an account. */
  public static FedibirdAccount of(BaseAccount account) {
    return EntityJson.fromExtra(account.extra(), FedibirdAccount.class);
  }

  /** What Fedibird says more of a notification. */
  public static FedibirdNotification of(Notification notification) {
    return EntityJson.fromExtra(notification.extra(), FedibirdNotification.class);
  }

  /** What Fedibird says more of a relationship. */
  public static FedibirdRelationship of(Relationship relationship) {
    return EntityJson.fromExtra(relationship.extra(), FedibirdRelationship.class);
  }

  /** What Fedibird says more of itself, in the older form. */
  public static FedibirdInstance of(V1Instance instance) {
    return EntityJson.fromExtra(instance.extra(), FedibirdInstance.class);
  }

  /** What Fedibird says more of itself. */
  public static FedibirdInstance of(Instance instance) {
    return EntityJson.fromExtra(instance.extra(), FedibirdInstance.class);
  }

  /** Of a new status: the one that it quotes. */
  public static Parameters quoteId(String statusId) {
    return Parameters.NONE.with("quote_id", statusId);
  }

  /**
   * Of a new status: how long from now until it expires: a minute to some months, see the instance.
   */
  public static Parameters expiresIn(Duration duration) {
    return Parameters.NONE.with("expires_in", duration);
  }

  /** Of a new status: when it expires. */
  public static Parameters expiresAt(Instant time) {
    return Parameters.NONE.with("expires_at", time);
  }

  /**
   * Of a new status: what happens to it when it expires; {@link ExpiresAction#MARK} unless said.
   */
  public static Parameters expiresAction(ExpiresAction action) {
    return Parameters.NONE.with("expires_action", action);
  }

  /**
   * Of a new status: who can find it by search; of the profile: the same for posts that do not say
   * it.
   */
  public static Parameters searchability(Searchability searchability) {
    return Parameters.NONE.with("searchability", searchability);
  }

  /** Of a new status: the circle that it is for. */
  public static Parameters circle(String circleId) {
    return Parameters.NONE.with("visibility", LIMITED).with("circle_id", circleId);
  }

  /** Of a new status: how long from now until it is posted. */
  public static Parameters scheduledIn(Duration duration) {
    return Parameters.NONE.with("scheduled_in", duration);
  }

  /** Of a new status: others that it refers to. */
  public static Parameters statusReferenceIds(List<String> statusIds) {
    return Parameters.NONE.with("status_reference_ids", statusIds);
  }

  /** Of a follow: whether what the account posts comes into the home timeline. */
  public static Parameters delivery(boolean delivered) {
    return Parameters.NONE.with("delivery", delivered);
  }

  /** Accounts: subscribing to them. */
  public FedibirdAccounts accounts() {
    return new FedibirdAccounts(exchange);
  }

  /** Circles of accounts that one posts to. */
  public Circles circles() {
    return new Circles(exchange);
  }

  /** Posts: reactions, references, expiry. */
  public FedibirdStatuses statuses() {
    return new FedibirdStatuses(exchange);
  }

  /** Timelines of groups, and the personal one. */
  public FedibirdTimelines timelines() {
    return new FedibirdTimelines(exchange);
  }
}
