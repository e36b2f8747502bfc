package io.github.mastodonjava.cli;

import io.github.mastodonjava.auth.CredentialStore;
import io.github.mastodonjava.auth.Credentials;
import io.github.mastodonjava.auth.StoredAccount;
import io.github.mastodonjava.cli.command.Surroundings;
import io.github.mastodonjava.cli.screen.Terminal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;

/**
 * What the launcher runs once, so that the JVM can archive the classes of typical commands: they
 * run against an embedded server, with a store in a temporary directory. A JVM of its own has the
 * server, since all that an archive has is loaded with every start; except where the commands are
 * to be archived that have a server themselves, which the argument {@code server} asks for.
 */
public final class Training {
  private static final String[][] COMMANDS = {
    {"timeline", "home", "--limit", "40"},
    {"timeline", "local", "--json"},
    {"whoami"},
    {"accounts"},
    {"post", "Hello"},
    {"--version"},
    {"timeline", "--help"}
  };

  private Training() {}

  public static void main(String[] arguments) throws IOException {
    QuietLogging.install();
    Objects.requireNonNull(Main.surroundings()); // classes that every command needs
    Path directory = Files.createTempDirectory("mastodon-training");
    Path file = directory.resolve("credentials.json");
    try {
      CredentialStore store = CredentialStore.at(file);
      if (arguments.length > 0 && arguments[0].equals("server")) {
        run(store, "demo");
      } else {
        try (TrainingServer server = TrainingServer.start()) {
          Credentials credentials =
              Credentials.of(URI.create(server.baseUrl()), TrainingServer.TOKEN);
          store.put(new StoredAccount("alice@sandbox.example", credentials));
          for (String[] command : COMMANDS) {
            run(store, command);
          }
        }
      }
    } finally {
      Files.deleteIfExists(file);
      Files.deleteIfExists(directory.resolve("credentials.json.lock"));
      Files.deleteIfExists(directory);
    }
  }

  private static void run(CredentialStore store, String... command) {
    Cli cli = new Cli(new Surroundings(nowhere(), store, page -> false, InstantSource.system()));
    int exitCode = cli.run(command);
    if (exitCode != 0) {
      throw new IllegalStateException(command[0] + " returns " + exitCode);
    }
  }

  private static Terminal nowhere() {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true);
    return new Terminal(
        InputStream.nullInputStream(), nowhere, nowhere, Map.of(), 80, false, false);
  }
}
