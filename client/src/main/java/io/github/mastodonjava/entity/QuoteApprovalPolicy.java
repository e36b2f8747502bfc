package io.github.mastodonjava.entity;

/**
 * Who may quote a post, as chosen when posting: <a
 * href="https://docs.joinmastodon.org/methods/statuses/#form-data-parameters">Mastodon
 * documentation</a>.
 */
public record QuoteApprovalPolicy(String value) implements OpenValue {
  public static final QuoteApprovalPolicy PUBLIC = new QuoteApprovalPolicy("public");
  public static final QuoteApprovalPolicy FOLLOWERS = new QuoteApprovalPolicy("followers");
  public static final QuoteApprovalPolicy NOBODY = new QuoteApprovalPolicy("nobody");
}
