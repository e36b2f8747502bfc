package io.github.mastodonjava.cli;

import java.util.Objects;

/** The version of this program, and of the Java that runs it. */
final class Version {
  private Version() {}

  static String text() {
    String version =
        Objects.requireNonNullElse(
            Version.class.getPackage().getImplementationVersion(), "(not packaged)");
    return "mastodon " + version + ", Java " + Runtime.version();
  }
}
