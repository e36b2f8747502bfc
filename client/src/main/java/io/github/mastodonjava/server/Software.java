package io.github.mastodonjava.server;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The program that a server runs.
 *
 * @param name in lower case: {@code mastodon}, {@code akkoma}, {@code gotosocial}; empty where the
 *     server does not say
 * @param version its own, which is not the one of Mastodon that it is compatible with; null where
 *     the server does not say
 */
public record Software(String name, @Nullable String version) {
  static final Software UNKNOWN = new Software("", null);

  static Software of(String name, @Nullable String version) {
    return new Software(name.strip().toLowerCase(Locale.ROOT), version);
  }

  /** What the version text tells: the other software that it names, or Mastodon. */
  static Software of(ServerVersion version) {
    String other = version.software();
    if (other != null) {
      return of(other, version.softwareVersion());
    }
    return version.isKnown() ? new Software("mastodon", version.text()) : UNKNOWN;
  }

  /** The family that it belongs to. */
  public FeatureSet family() {
    return switch (name) {
      case "fedibird" -> FeatureSet.FEDIBIRD;
      case "pleroma", "akkoma" -> FeatureSet.PLEROMA;
      case "gotosocial" -> FeatureSet.GOTOSOCIAL;
      default -> FeatureSet.MAINLINE;
    };
  }

  /** {@code akkoma 3.10.4}. */
  @Override
  public String toString() {
    return version == null ? name : name + " " + version;
  }
}
