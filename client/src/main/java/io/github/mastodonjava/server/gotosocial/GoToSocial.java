package io.github.mastodonjava.server.gotosocial;

import io.github.mastodonjava.EntityJson;
import io.github.mastodonjava.entity.AccountSource;
import io.github.mastodonjava.entity.BaseAccount;
import io.github.mastodonjava.entity.Instance;
import io.github.mastodonjava.entity.NotificationType;
import io.github.mastodonjava.entity.Report;
import io.github.mastodonjava.entity.Status;
import io.github.mastodonjava.entity.V1Instance;
import io.github.mastodonjava.entity.Visibility;
import io.github.mastodonjava.http.Exchange;
import io.github.mastodonjava.http.Parameters;

/**
 * GoToSocial's own: endpoints, as {@code GoToSocial.of(mastodon).tokens()}; what it says of
 * Mastodon's entities, as {@code GoToSocial.of(status).interactionPolicy()}; parameters of
 * Mastodon's endpoints, as {@code NewStatus.text("Hello").with(GoToSocial.localOnly(true))}.
 * Nothing is checked before it is sent: a server that is no GoToSocial answers as it likes.
 *
 * @see <a href="https://docs.gotosocial.org/en/latest/api/swagger/">GoToSocial documentation</a>
 */
public final class GoToSocial {
  /** Mutual followers; not all versions have it. */
  public static final Visibility MUTUALS_ONLY = new Visibility("mutuals_only");

  /** A favourite waits for consent. */
  public static final NotificationType PENDING_FAVOURITE =
      new NotificationType("pending.favourite");

  /** A reply waits for consent. */
  public static final NotificationType PENDING_REPLY = new NotificationType("pending.reply");

  /** A boost waits for consent. */
  public static final NotificationType PENDING_REBLOG = new NotificationType("pending.reblog");

  private final Exchange exchange;

  private GoToSocial(Exchange exchange) {
    this.exchange = exchange;
  }

  /** The server's own endpoints, through a client: {@code GoToSocial.of(mastodon)}. */
  public static GoToSocial of(Exchange exchange) {
    return new GoToSocial(exchange);
  }

  /** What GoToSocial says more of a status. */
  public static GoToSocialStatus of(Status status) {
    return EntityJson.fromExtra(status.extra(), GoToSocialStatus.class);
  }

  /** What GoToSocial says more of an account. */
  public static GoToSocialAccount of(BaseAccount account) {
    return EntityJson.fromExtra(account.extra(), GoToSocialAccount.class);
  }

  /** What GoToSocial says more of the user's own account, as it is edited. */
  public static GoToSocialSource of(AccountSource source) {
    return EntityJson.fromExtra(source.extra(), GoToSocialSource.class);
  }

  /** What GoToSocial says more of itself. */
  public static GoToSocialInstance of(Instance instance) {
    return EntityJson.fromExtra(instance.extra(), GoToSocialInstance.class);
  }

  /** What GoToSocial says more of itself, in the older form. */
  public static GoToSocialInstance of(V1Instance instance) {
    return EntityJson.fromExtra(instance.extra(), GoToSocialInstance.class);
  }

  /** What GoToSocial says more of a report. */
  public static GoToSocialReport of(Report report) {
    return EntityJson.fromExtra(report.extra(), GoToSocialReport.class);
  }

  /**
   * Of a new or edited status: what it is written in: {@code text/plain} or {@code text/markdown}.
   */
  public static Parameters contentType(String mediaType) {
    return Parameters.NONE.with("content_type", mediaType);
  }

  /** Of a new status: whether it stays on its server. */
  public static Parameters localOnly(boolean localOnly) {
    return Parameters.NONE.with("local_only", localOnly);
  }

  /** Of a new status: who may do what with it. */
  public static Parameters interactionPolicy(NewInteractionPolicy policy) {
    return Parameters.NONE.with("interaction_policy", policy);
  }

  /** Of the profile: the file name of a {@link Theme}. */
  public static Parameters theme(String fileName) {
    return Parameters.NONE.with("theme", fileName);
  }

  /** Of the profile: how its page looks, where the server allows that: at most 5,000 characters. */
  public static Parameters customCss(String css) {
    return Parameters.NONE.with("custom_css", css);
  }

  /** Of the profile: whether its public posts can be read as RSS. */
  public static Parameters enableRss(boolean enabled) {
    return Parameters.NONE.with("enable_rss", enabled);
  }

  /** Of the profile: which posts its page shows: {@code public}, {@code unlisted}, {@code none}. */
  public static Parameters webVisibility(String visibility) {
    return Parameters.NONE.with("web_visibility", visibility);
  }

  /** Of the profile: how its page is laid out: {@code microblog}, {@code gallery}. */
  public static Parameters webLayout(String layout) {
    return Parameters.NONE.with("web_layout", layout);
  }

  /** Of the profile: what new statuses are written in, unless said otherwise. */
  public static Parameters defaultContentType(String mediaType) {
    return Parameters.NONE.with("source", Parameters.NONE.with("status_content_type", mediaType));
  }

  /** Moving the own account, and its end. */
  public OwnAccount account() {
    return new OwnAccount(exchange);
  }

  /** The applications that the user registered. */
  public ManagedApps apps() {
    return new ManagedApps(exchange);
  }

  /** Taking one's data to another server and back. */
  public Exports exports() {
    return new Exports(exchange);
  }

  /** Who may do what with new posts. */
  public InteractionPolicies interactionPolicies() {
    return new InteractionPolicies(exchange);
  }

  /** What needs the user's consent. */
  public InteractionRequests interactionRequests() {
    return new InteractionRequests(exchange);
  }

  /** Whom the user asked to follow. */
  public OutgoingFollowRequests outgoingFollowRequests() {
    return new OutgoingFollowRequests(exchange);
  }

  /** The reports that the user made. */
  public OwnReports reports() {
    return new OwnReports(exchange);
  }

  /** The logins of the user. */
  public Tokens tokens() {
    return new Tokens(exchange);
  }

  /** The person who logs in: mail, password, second factor. */
  public UserSettings user() {
    return new UserSettings(exchange);
  }

  /** For administrators: looking for faults. */
  public AdminDebug adminDebug() {
    return new AdminDebug(exchange);
  }

  /** For administrators: servers that are allowed. */
  public AdminDomains adminDomains() {
    return new AdminDomains(exchange);
  }

  /** For administrators: custom emojis. */
  public AdminEmojis adminEmojis() {
    return new AdminEmojis(exchange);
  }

  /** For administrators: blocks and allows that wait for them. */
  public DomainPermissionDrafts domainPermissionDrafts() {
    return new DomainPermissionDrafts(exchange);
  }

  /** For administrators: servers that subscriptions have no hold on. */
  public DomainPermissionExcludes domainPermissionExcludes() {
    return new DomainPermissionExcludes(exchange);
  }

  /** For administrators: lists that blocks and allows are taken from. */
  public DomainPermissionSubscriptions domainPermissionSubscriptions() {
    return new DomainPermissionSubscriptions(exchange);
  }

  /** For administrators: rules about headers of requests. */
  public HeaderFilters headerFilters() {
    return new HeaderFilters(exchange);
  }

  /** For administrators: the server's description, mail and media. */
  public InstanceAdministration instanceAdministration() {
    return new InstanceAdministration(exchange);
  }

  /** For administrators: the rules of the server. */
  public InstanceRules instanceRules() {
    return new InstanceRules(exchange);
  }
}
