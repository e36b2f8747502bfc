package io.github.mastodonjava.sandbox.internal.state;

import java.util.Arrays;
import java.util.Locale;

/** What the server says that it is. */
public enum Software {
  MASTODON("4.7.0"),
  AKKOMA("2.7.2 (compatible; Akkoma 3.15.2)"),
  FEDIBIRD("3.4.1"),
  GOTOSOCIAL("0.20.1+git-0a1b2c3"),
  PLEROMA("2.7.2 (compatible; Pleroma 2.9.1)");

  private final String version;

  Software(String version) {
    this.version = version;
  }

  /**
   * The one of this name, as nodeinfo has it.
   *
   * @throws IllegalArgumentException when the server cannot play it
   */
  public static Software named(String name) {
    return Arrays.stream(values())
        .filter(software -> software.wireName().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "The sandbox plays mastodon, akkoma, fedibird, gotosocial or pleroma, not "
                        + name));
  }

  public String wireName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The version that it presents unless another is said. */
  public String version() {
    return version;
  }
}
