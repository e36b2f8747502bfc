package io.github.mastodonjava.benchmarks.compare;

import io.github.mastodonjava.auth.CredentialStore;
import io.github.mastodonjava.auth.Credentials;
import io.github.mastodonjava.auth.StoredAccount;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * {@code mastodon timeline home} as a user starts it: through the launcher, with a stored account.
 */
final class CommandLineTool {
  private CommandLineTool() {}

  /** Takes the launcher's path; stores an account, and lets the launcher make its archive. */
  static Rival prepare(Path launcher, Jvm jvm, String server, Path directory)
      throws IOException, InterruptedException {
    Path file =
        directory.resolve("mastodon-java").resolve(CredentialStore.ofUser().path().getFileName());
    CredentialStore.at(file)
        .put(
            new StoredAccount(
                "reader@127.0.0.1", Credentials.of(URI.create(server), "benchmark-token")));
    Map<String, String> environment =
        Map.of("XDG_CONFIG_HOME", directory.toString(), "JAVA_HOME", jvm.home().toString());
    List<String> command = List.of(launcher.toString(), "timeline", "home", "--limit", "40");
    Rival tool = new Rival("mastodon timeline home", command, environment);
    tool.run();
    return tool;
  }
}
