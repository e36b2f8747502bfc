package io.github.mastodonjava.entity;

/**
 * What became of an appeal: <a href="https://docs.joinmastodon.org/entities/Appeal/#state">Mastodon
 * documentation</a>.
 */
public record AppealState(String value) implements OpenValue {
  public static final AppealState APPROVED = new AppealState("approved");
  public static final AppealState REJECTED = new AppealState("rejected");
  public static final AppealState PENDING = new AppealState("pending");
}
