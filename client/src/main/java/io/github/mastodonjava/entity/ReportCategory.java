package io.github.mastodonjava.entity;

/**
 * Why somebody is reported: <a
 * href="https://docs.joinmastodon.org/entities/Report/#category">Mastodon documentation</a>.
 */
public record ReportCategory(String value) implements OpenValue {
  public static final ReportCategory SPAM = new ReportCategory("spam");

  /** Since Mastodon 4.2. */
  public static final ReportCategory LEGAL = new ReportCategory("legal");

  /** Of the server's rules. */
  public static final ReportCategory VIOLATION = new ReportCategory("violation");

  public static final ReportCategory OTHER = new ReportCategory("other");
}
