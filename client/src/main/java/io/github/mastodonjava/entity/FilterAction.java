package io.github.mastodonjava.entity;

/**
 * What to do with a post that a filter matches: <a
 * href="https://docs.joinmastodon.org/entities/Filter/#filter_action">Mastodon documentation</a>.
 */
public record FilterAction(String value) implements OpenValue {
  /** Show it behind a warning that names the filter. */
  public static final FilterAction WARN = new FilterAction("warn");

  /** Do not show it. */
  public static final FilterAction HIDE = new FilterAction("hide");

  /** Show it with its media blurred; since Mastodon 4.4. */
  public static final FilterAction BLUR = new FilterAction("blur");
}
