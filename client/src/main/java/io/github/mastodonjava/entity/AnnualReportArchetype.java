package io.github.mastodonjava.entity;

/**
 * The kind of poster that somebody is: <a
 * href="https://docs.joinmastodon.org/entities/AnnualReport/#data-archetype">Mastodon
 * documentation</a>.
 */
public record AnnualReportArchetype(String value) implements OpenValue {
  public static final AnnualReportArchetype LURKER = new AnnualReportArchetype("lurker");
  public static final AnnualReportArchetype BOOSTER = new AnnualReportArchetype("booster");
  public static final AnnualReportArchetype POLLSTER = new AnnualReportArchetype("pollster");
  public static final AnnualReportArchetype REPLIER = new AnnualReportArchetype("replier");
  public static final AnnualReportArchetype ORACLE = new AnnualReportArchetype("oracle");
}
