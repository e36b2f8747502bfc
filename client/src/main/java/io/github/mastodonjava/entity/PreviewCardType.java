package io.github.mastodonjava.entity;

/**
 * What a link leads to: <a href="https://docs.joinmastodon.org/entities/PreviewCard/#type">Mastodon
 * documentation</a>.
 */
public record PreviewCardType(String value) implements OpenValue {
  public static final PreviewCardType LINK = new PreviewCardType("link");
  public static final PreviewCardType PHOTO = new PreviewCardType("photo");
  public static final PreviewCardType VIDEO = new PreviewCardType("video");

  /** Embeddable HTML. */
  public static final PreviewCardType RICH = new PreviewCardType("rich");
}
