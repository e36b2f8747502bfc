package io.github.mastodonjava.entity;

/**
 * Whether there is an annual report: <a
 * href="https://docs.joinmastodon.org/methods/annual_reports/#get-state">Mastodon
 * documentation</a>.
 */
public record AnnualReportState(String value) implements OpenValue {
  public static final AnnualReportState AVAILABLE = new AnnualReportState("available");
  public static final AnnualReportState GENERATING = new AnnualReportState("generating");

  /** It can be made. */
  public static final AnnualReportState ELIGIBLE = new AnnualReportState("eligible");

  /** There is none, and none can be made. */
  public static final AnnualReportState INELIGIBLE = new AnnualReportState("ineligible");
}
