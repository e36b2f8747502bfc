package io.github.mastodonjava.api.admin;

import io.github.mastodonjava.http.Exchange;

/**
 * The groups of the administration: <a href="https://docs.joinmastodon.org/methods/admin/">Mastodon
 * documentation</a>.
 */
public final class Admin {
  private final Exchange exchange;

  public Admin(Exchange exchange) {
    this.exchange = exchange;
  }

  /** Accounts, with what only moderators see, and what is done against them. */
  public AdminAccounts accounts() {
    return new AdminAccounts(exchange);
  }

  /** Single e-mail addresses that may not sign up, however they are spelt. */
  public CanonicalEmailBlocks canonicalEmailBlocks() {
    return new CanonicalEmailBlocks(exchange);
  }

  /** Figures divided by language, app, server. */
  public Dimensions dimensions() {
    return new Dimensions(exchange);
  }

  /** The servers that are let in, where only such are. */
  public DomainAllows domainAllows() {
    return new DomainAllows(exchange);
  }

  /** The servers that are limited or cut off. */
  public AdminDomainBlocks domainBlocks() {
    return new AdminDomainBlocks(exchange);
  }

  /** Domains with whose e-mail addresses nobody may sign up. */
  public EmailDomainBlocks emailDomainBlocks() {
    return new EmailDomainBlocks(exchange);
  }

  /** Networks from which not everything may be done. */
  public IpBlocks ipBlocks() {
    return new IpBlocks(exchange);
  }

  /** Figures over time: users, interactions, reports. */
  public Measures measures() {
    return new Measures(exchange);
  }

  /** What users have reported. */
  public AdminReports reports() {
    return new AdminReports(exchange);
  }

  /** How many of those who came stay. */
  public Retention retention() {
    return new Retention(exchange);
  }

  /** Hashtags, and whether they may be used, listed and trend. */
  public AdminTags tags() {
    return new AdminTags(exchange);
  }

  /** What trends, or would after a review. */
  public AdminTrends trends() {
    return new AdminTrends(exchange);
  }
}
