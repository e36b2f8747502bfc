package io.github.mastodonjava.text;

import io.github.mastodonjava.entity.Instance;
import io.github.mastodonjava.entity.InstanceConfiguration;
import io.github.mastodonjava.entity.InstanceStatusConfiguration;

/**
 * How long a status may be on a server.
 *
 * @param maxCharacters of the content warning and the text together
 * @param charactersReservedPerUrl what each link counts for, however long
 */
public record StatusLimit(int maxCharacters, int charactersReservedPerUrl) {
  /** Mastodon's own numbers: 500 characters, of which a link takes 23. */
  public static final StatusLimit MASTODON = new StatusLimit(500, 23);

  /**
   * A limit.
   *
   * @throws IllegalArgumentException if one of them is less than 1
   */
  public StatusLimit {
    if (maxCharacters < 1 || charactersReservedPerUrl < 1) {
      throw new IllegalArgumentException(
          "a limit is at least 1, not " + maxCharacters + " and " + charactersReservedPerUrl);
    }
  }

  /** That many characters, of which a link takes 23. */
  public static StatusLimit of(int maxCharacters) {
    return new StatusLimit(maxCharacters, MASTODON.charactersReservedPerUrl);
  }

  /** The limit of a server; Mastodon's own numbers for what it does not say. */
  public static StatusLimit of(Instance instance) {
    InstanceConfiguration configuration = instance.configuration();
    InstanceStatusConfiguration statuses = configuration == null ? null : configuration.statuses();
    if (statuses == null) {
      return MASTODON;
    }
    return new StatusLimit(
        orElse(statuses.maxCharacters(), MASTODON.maxCharacters),
        orElse(statuses.charactersReservedPerUrl(), MASTODON.charactersReservedPerUrl));
  }

  private static int orElse(Integer said, int otherwise) {
    return said == null || said < 1 ? otherwise : said;
  }

  /**
   * What is left of this for the text behind a content warning.
   *
   * @throws IllegalArgumentException if nothing is
   */
  public StatusLimit behind(String warning) {
    int left = maxCharacters - StatusText.countCharacters(warning);
    if (left < 1) {
      throw new IllegalArgumentException(
          "the content warning takes all of the " + maxCharacters + " characters");
    }
    return new StatusLimit(left, charactersReservedPerUrl);
  }
}
