package io.github.mastodonjava.entity;

/**
 * Whether the server goes on fetching: <a
 * href="https://docs.joinmastodon.org/entities/AsyncRefresh/#status">Mastodon documentation</a>.
 */
public record AsyncRefreshStatus(String value) implements OpenValue {
  public static final AsyncRefreshStatus RUNNING = new AsyncRefreshStatus("running");
  public static final AsyncRefreshStatus FINISHED = new AsyncRefreshStatus("finished");
}
