package io.github.mastodonjava.entity;

/**
 * Which media are shown at once: <a
 * href="https://docs.joinmastodon.org/entities/Preferences/#reading-expand-media">Mastodon
 * documentation</a>.
 */
public record ExpandMedia(String value) implements OpenValue {
  /** All but sensitive ones. */
  public static final ExpandMedia DEFAULT = new ExpandMedia("default");

  public static final ExpandMedia SHOW_ALL = new ExpandMedia("show_all");
  public static final ExpandMedia HIDE_ALL = new ExpandMedia("hide_all");
}
