package io.github.mastodonjava.auth;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where programs of this user keep their settings, as each kind of system wants it. */
final class ConfigDirectory {
  private static final String NAME = "mastodon-java";

  private ConfigDirectory() {}

  static Path ofThisMachine() {
    return of(
        System.getProperty("os.name", ""),
        System.getenv(),
        Path.of(System.getProperty("user.home", ".")));
  }

  static Path of(String osName, Map<String, String> environment, Path home) {
    String os = osName.toLowerCase(Locale.ROOT);
    if (os.contains("mac") || os.contains("darwin")) {
      return home.resolve("Library").resolve("Application Support").resolve(NAME);
    }
    return os.contains("win")
        ? named(environment, "APPDATA", home.resolve("AppData").resolve("Roaming"))
        : named(environment, "XDG_CONFIG_HOME", home.resolve(".config"));
  }

  /** A path that is not absolute is to be ignored, says the XDG Base Directory Specification. */
  private static Path named(Map<String, String> environment, String variable, Path otherwise) {
    String value = environment.getOrDefault(variable, "");
    Path path = otherwise.getFileSystem().getPath(value);
    return (path.isAbsolute() ? path : otherwise).resolve(NAME);
  }
}
