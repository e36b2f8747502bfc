package io.github.mastodonjava.entity;

/**
 * The kind of a media attachment: <a
 * href="https://docs.joinmastodon.org/entities/MediaAttachment/#type">Mastodon documentation</a>.
 */
public record MediaType(String value) implements OpenValue {
  /** The server keeps no copy, or cannot read it. */
  public static final MediaType UNKNOWN = new MediaType("unknown");

  public static final MediaType IMAGE = new MediaType("image");

  /** A video without sound, to be looped. */
  public static final MediaType GIFV = new MediaType("gifv");

  public static final MediaType VIDEO = new MediaType("video");
  public static final MediaType AUDIO = new MediaType("audio");
}
