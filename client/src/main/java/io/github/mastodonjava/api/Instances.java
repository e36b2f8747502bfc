package io.github.mastodonjava.api;

import io.github.mastodonjava.entity.DomainBlock;
import io.github.mastodonjava.entity.ExtendedDescription;
import io.github.mastodonjava.entity.Instance;
import io.github.mastodonjava.entity.InstanceActivity;
import io.github.mastodonjava.entity.PrivacyPolicy;
import io.github.mastodonjava.entity.Rule;
import io.github.mastodonjava.entity.SupportedLanguage;
import io.github.mastodonjava.entity.TermsOfService;
import io.github.mastodonjava.entity.V1Instance;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the server says of itself: <a
 * href="https://docs.joinmastodon.org/methods/instance/">Mastodon documentation</a>.
 */
public final class Instances {
  private static final String PATH = "/api/v1/instance";
  private static final Endpoint<Instance> GET =
      Endpoint.get("/api/v2/instance", Instance.class).since("4.0.0").changed("4.6.0");
  private static final Endpoint<V1Instance> GET_V1 =
      Endpoint.get(PATH, V1Instance.class).since("1.1.0").changed("4.0.0");
  private static final Endpoint<List<String>> PEERS =
      Endpoint.getList(PATH + "/peers", String.class).since("2.1.2").changed("3.0.0");
  private static final Endpoint<List<String>> SEARCH_PEERS =
      Endpoint.getList("/api/v1/peers/search", String.class).since("4.2.0");
  private static final Endpoint<List<InstanceActivity>> ACTIVITY =
      Endpoint.getList(PATH + "/activity", InstanceActivity.class).since("2.1.2").changed("3.0.0");
  private static final Endpoint<List<Rule>> RULES =
      Endpoint.getList(PATH + "/rules", Rule.class).since("3.4.0");
  private static final Endpoint<List<DomainBlock>> DOMAIN_BLOCKS =
      Endpoint.getList(PATH + "/domain_blocks", DomainBlock.class).since("4.0.0");
  private static final Endpoint<ExtendedDescription> EXTENDED_DESCRIPTION =
      Endpoint.get(PATH + "/extended_description", ExtendedDescription.class).since("4.0.0");
  private static final Endpoint<PrivacyPolicy> PRIVACY_POLICY =
      Endpoint.get(PATH + "/privacy_policy", PrivacyPolicy.class).since("4.0.0");
  private static final Endpoint<TermsOfService> TERMS_OF_SERVICE =
      Endpoint.get(PATH + "/terms_of_service", TermsOfService.class).since("4.4.0");
  private static final Endpoint<TermsOfService> TERMS_OF_SERVICE_AT =
      Endpoint.get(PATH + "/terms_of_service/{date}", TermsOfService.class).since("4.4.0");
  private static final Endpoint<List<SupportedLanguage>> LANGUAGES =
      Endpoint.getList(PATH + "/languages", SupportedLanguage.class).since("4.2.0");
  private static final Endpoint<Map<String, Object>> TRANSLATION_LANGUAGES =
      Endpoint.getMap(PATH + "/translation_languages", Object.class).since("4.2.0");

  private final Exchange exchange;

  public Instances(Exchange exchange) {
    this.exchange = exchange;
  }

  /**
   * Returns name, rules, limits, and contact of the server. Since Mastodon 4.0.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/instance/#v2">Mastodon docs</a>
   */
  public Instance get() {
    return exchange.fetch(GET.at());
  }

  /**
   * The same in the older form. Since Mastodon 1.1.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/instance/#v1">Mastodon docs</a>
   * @deprecated since Mastodon 4.0: {@link #get}; servers that do not have that have this one
   */
  @Deprecated
  public V1Instance getV1() {
    return exchange.fetch(GET_V1.at());
  }

  /**
   * Returns the domains of all servers that this one knows: ten thousands, on a large one. Since
   * Mastodon 2.1.2.
   *
   * @throws io.github.mastodonjava.error.MastodonUnauthorizedException if the server tells its
   *     users only; where it tells nobody, the answer is 404
   * @see <a href="https://docs.joinmastodon.org/methods/instance/#peers">Mastodon docs</a>
   */
  public List<String> peers() {
    return exchange.fetch(PEERS.at());
  }

  /**
   * Returns up to 10 domains of servers that this one knows, by the beginning of their names. Since
   * Mastodon 4.2, without being documented.
   */
  public List<String> searchPeers(String query) {
    return exchange.fetch(SEARCH_PEERS.at().with("q", query));
  }

  /** The same, with at most {@code limit} domains. Since Mastodon 4.2. */
  public List<String> searchPeers(String query, int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException("ask for at least 1 domain, not " + limit);
    }
    return exchange.fetch(SEARCH_PEERS.at().with("q", query).with("limit", limit));
  }

  /**
   * Returns what happened in each of the last 12 weeks, the newest first; 404 where the server does
   * not tell. Since Mastodon 2.1.2.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/instance/#activity">Mastodon docs</a>
   */
  public List<InstanceActivity> activity() {
    return exchange.fetch(ACTIVITY.at());
  }

  /**
   * Returns the rules that users must follow. Since Mastodon 3.4.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/instance/#rules">Mastodon docs</a>
   */
  public List<Rule> rules() {
    return exchange.fetch(RULES.at());
  }

  /**
   * Returns the servers that this one limits or suspends; 404 where it does not tell. Needs a login
   * where it tells its users only. Since Mastodon 4.0.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/instance/#domain_blocks">Mastodon docs</a>
   */
  public List<DomainBlock> domainBlocks() {
    return exchange.fetch(DOMAIN_BLOCKS.at());
  }

  /**
   * Returns what the staff has to say of the server at length. Since Mastodon 4.0.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/instance/#extended_description">Mastodon
   *     docs</a>
   */
  public ExtendedDescription extendedDescription() {
    return exchange.fetch(EXTENDED_DESCRIPTION.at());
  }

  /**
   * Returns the privacy policy. Since Mastodon 4.0.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/instance/#privacy_policy">Mastodon docs</a>
   */
  public PrivacyPolicy privacyPolicy() {
    return exchange.fetch(PRIVACY_POLICY.at());
  }

  /**
   * Returns the terms of service that hold; 404 where there are none. Since Mastodon 4.4.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/instance/#terms_of_service">Mastodon
   *     docs</a>
   */
  public TermsOfService termsOfService() {
    return exchange.fetch(TERMS_OF_SERVICE.at());
  }

  /**
   * Returns the terms of service that came into force on a day; 404 for any other day. Since
   * Mastodon 4.4.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/instance/#terms_of_service_date">Mastodon
   *     docs</a>
   */
  public TermsOfService termsOfService(LocalDate date) {
    return exchange.fetch(TERMS_OF_SERVICE_AT.at(date.toString()));
  }

  /** Returns the languages that posts can be in. Since Mastodon 4.2, without being documented. */
  public List<SupportedLanguage> languages() {
    return exchange.fetch(LANGUAGES.at());
  }

  /**
   * Returns into which languages the server translates, by the language of the post: codes of ISO
   * 639-1, {@code und} for posts whose language is not known. Empty where it does not translate.
   * Since Mastodon 4.2.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/instance/#translation_languages">Mastodon
   *     docs</a>
   */
  public Map<String, List<String>> translationLanguages() {
    Map<String, List<String>> languages = new LinkedHashMap<>();
    exchange
        .fetch(TRANSLATION_LANGUAGES.at())
        .forEach((from, into) -> languages.put(from, texts(into)));
    return java.util.Collections.unmodifiableMap(languages);
  }

  private static List<String> texts(Object list) {
    return list instanceof Collection<?> items
        ? items.stream().map(String::valueOf).toList()
        : List.of();
  }
}
