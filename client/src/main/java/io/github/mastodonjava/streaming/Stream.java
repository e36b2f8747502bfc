package io.github.mastodonjava.streaming;

import java.text.Normalizer;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What to listen to: <a href="https://docs.joinmastodon.org/methods/streaming/#streams">Mastodon
 * documentation</a>. {@code Stream.hashtag("java")} is a stream; {@code
 * Stream.named("user:pleroma_chat")} one of another server.
 */
public final class Stream {
  private final String name;
  private final Map<String, String> parameters;

  private Stream(String name, Map<String, String> parameters) {
    this.name = name;
    this.parameters = parameters;
  }

  /**
   * The home timeline, the notifications and all else that concerns the user. Scope {@code
   * read:statuses}; notifications come with {@code read:notifications}; since Mastodon 1.0.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/streaming/#user">Mastodon docs</a>
   */
  public static Stream user() {
    return named("user");
  }

  /**
   * The notifications alone. Scope {@code read:notifications}; since Mastodon 1.4.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/streaming/#notification">Mastodon docs</a>
   */
  public static Stream notifications() {
    return named("user:notification");
  }

  /**
   * All public posts that the server knows of. Scope {@code read:statuses}; since Mastodon 1.0.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/streaming/#public">Mastodon docs</a>
   */
  public static Stream publicTimeline() {
    return named("public");
  }

  /**
   * Those public posts that have media. Scope {@code read:statuses}; since Mastodon 1.0.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/streaming/#public">Mastodon docs</a>
   */
  public static Stream publicMedia() {
    return named("public:media");
  }

  /**
   * Public posts of this server. Scope {@code read:statuses}; since Mastodon 1.1.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/streaming/#public-local">Mastodon docs</a>
   */
  public static Stream local() {
    return named("public:local");
  }

  /**
   * Public posts of this server that have media. Scope {@code read:statuses}; since Mastodon 1.1.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/streaming/#public-local">Mastodon docs</a>
   */
  public static Stream localMedia() {
    return named("public:local:media");
  }

  /**
   * Public posts of other servers. Scope {@code read:statuses}; since Mastodon 3.1.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/streaming/#public-remote">Mastodon docs</a>
   */
  public static Stream remote() {
    return named("public:remote");
  }

  /**
   * Public posts of other servers that have media. Scope {@code read:statuses}; since Mastodon 3.1.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/streaming/#public-remote">Mastodon docs</a>
   */
  public static Stream remoteMedia() {
    return named("public:remote:media");
  }

  /**
   * Public posts with a hashtag, which is said with or without its {@code #}, in any case. Scope
   * {@code read:statuses}; since Mastodon 1.0.
   *
   * @throws IllegalArgumentException if there is nothing but a {@code #}
   * @see <a href="https://docs.joinmastodon.org/methods/streaming/#hashtag">Mastodon docs</a>
   */
  public static Stream hashtag(String tag) {
    return named("hashtag").with("tag", normalized(tag));
  }

  /**
   * Public posts of this server with a hashtag. Scope {@code read:statuses}; since Mastodon 1.1.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/streaming/#hashtag-local">Mastodon docs</a>
   */
  public static Stream localHashtag(String tag) {
    return named("hashtag:local").with("tag", normalized(tag));
  }

  /**
   * Posts of the accounts in one of the user's lists. Scope {@code read:statuses}; since Mastodon
   * 2.1.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/streaming/#list">Mastodon docs</a>
   */
  public static Stream list(String listId) {
    return named("list").with("list", listId);
  }

  /**
   * The user's direct messages. Scope {@code read:statuses}; since Mastodon 2.4.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/streaming/#direct">Mastodon docs</a>
   */
  public static Stream direct() {
    return named("direct");
  }

  /** Any stream by its name on the wire, for those that only other servers have. */
  public static Stream named(String name) {
    return new Stream(notBlank(name, "name"), Map.of());
  }

  /** With a parameter, as other servers' streams may need. */
  public Stream with(String parameter, String value) {
    Map<String, String> more = new TreeMap<>(parameters);
    more.put(notBlank(parameter, "parameter"), notBlank(value, parameter));
    return new Stream(name, Collections.unmodifiableMap(more));
  }

  private static String normalized(String tag) {
    String bare = tag.startsWith("#") ? tag.substring(1) : tag;
    return Normalizer.normalize(bare, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }

  private static String notBlank(String text, String what) {
    if (text.isBlank()) {
      throw new IllegalArgumentException("the " + what + " of a stream must not be empty");
    }
    return text;
  }

  /** As on the wire: {@code public:local}. */
  public String name() {
    return name;
  }

  /** As on the wire: {@code {tag=java}}; mostly empty. */
  public Map<String, String> parameters() {
    return parameters;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Stream that
        && name.equals(that.name)
        && parameters.equals(that.parameters);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, parameters);
  }

  /** {@code hashtag{tag=java}}. */
  @Override
  public String toString() {
    return parameters.isEmpty() ? name : name + parameters;
  }
}
