package io.github.mastodonjava.server.gotosocial;

import io.github.mastodonjava.http.ParameterSource;
import io.github.mastodonjava.http.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * Which emojis to list: {@code EmojiFilter.ALL.filter("domain:local,enabled").limit(20)}. Only what
 * was said is sent.
 */
public final class EmojiFilter implements ParameterSource {
  public static final EmojiFilter ALL = new EmojiFilter(Parameters.NONE);

  private final Parameters parameters;

  private EmojiFilter(Parameters parameters) {
    this.parameters = parameters;
  }

  /**
   * Only those for which all of this holds, separated by commas: {@code domain:local}, {@code
   * domain:example.org}, {@code disabled}, {@code enabled}, {@code shortcode:blobcat}.
   */
  public EmojiFilter filter(String filters) {
    return with("filter", filters);
  }

  /** At most this many; 50 unless said, all for 0. */
  public EmojiFilter limit(int limit) {
    return with("limit", limit);
  }

  /** Only those before this one in the alphabet: {@code blobcat@example.org}. */
  public EmojiFilter maxShortcodeDomain(String emoji) {
    return with("max_shortcode_domain", emoji);
  }

  /** Only those after this one in the alphabet: {@code blobcat@example.org}. */
  public EmojiFilter minShortcodeDomain(String emoji) {
    return with("min_shortcode_domain", emoji);
  }

  /** With a parameter that has no method here. */
  public EmojiFilter with(String name, @Nullable Object value) {
    return new EmojiFilter(parameters.with(name, value));
  }

  @Override
  public Parameters parameters() {
    return parameters;
  }

  @Override
  public String toString() {
    return "EmojiFilter" + parameters.values();
  }
}
