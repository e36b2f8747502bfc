package io.github.mastodonjava.entity;

/**
 * How far a server is blocked: <a
 * href="https://docs.joinmastodon.org/entities/DomainBlock/#severity">Mastodon documentation</a>.
 */
public record DomainBlockSeverity(String value) implements OpenValue {
  /** Only followers see what comes from it. */
  public static final DomainBlockSeverity SILENCE = new DomainBlockSeverity("silence");

  /** Nothing comes from it. */
  public static final DomainBlockSeverity SUSPEND = new DomainBlockSeverity("suspend");

  /** Only media or reports are refused. */
  public static final DomainBlockSeverity NOOP = new DomainBlockSeverity("noop");
}
