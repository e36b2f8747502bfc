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

  public AdminAccounts accounts() {
    return new AdminAccounts(exchange);
  }

  public CanonicalEmailBlocks canonicalEmailBlocks() {
    return new CanonicalEmailBlocks(exchange);
  }

  public Dimensions dimensions() {
    return new Dimensions(exchange);
  }

  public DomainAllows domainAllows() {
    return new DomainAllows(exchange);
  }

  public AdminDomainBlocks domainBlocks() {
    return new AdminDomainBlocks(exchange);
  }

  public EmailDomainBlocks emailDomainBlocks() {
    return new EmailDomainBlocks(exchange);
  }

  public IpBlocks ipBlocks() {
    return new IpBlocks(exchange);
  }

  public Measures measures() {
    return new Measures(exchange);
  }

  public AdminReports reports() {
    return new AdminReports(exchange);
  }

  public Retention retention() {
    return new Retention(exchange);
  }

  public AdminTags tags() {
    return new AdminTags(exchange);
  }

  public AdminTrends trends() {
    return new AdminTrends(exchange);
  }
}
