package io.github.mastodonjava.cli;

import io.github.mastodonjava.auth.CredentialStore;
import io.github.mastodonjava.auth.Credentials;
import io.github.mastodonjava.auth.StoredAccount;
import io.github.mastodonjava.cli.command.Surroundings;
import io.github.mastodonjava.cli.screen.Terminal;
import io.github.mastodonjava.sandbox.Sandbox;
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
 * run against an embedded server, with a store in a temporary directory.
 */
public final class Training {
  private static final int POSTS = 40;

  private Training() {}

  public static void main(String[] arguments) throws IOException {
    QuietLogging.install();
    Objects.requireNonNull(Main.surroundings()); // classes that every command needs
    Path directory = Files.createTempDirectory("mastodon-training");
    Path store = directory.resolve("credentials.json");
    try (Sandbox sandbox = Sandbox.start()) {
      for (int i = 0; i < POSTS; i++) {
        sandbox.post("alice", "Post " + i + " for @bob, #training: https://example.org/" + i);
      }
      train(sandbox, CredentialStore.at(store));
    } finally {
      Files.deleteIfExists(store);
      Files.deleteIfExists(directory.resolve("credentials.json.lock"));
      Files.deleteIfExists(directory);
    }
  }

  private static void train(Sandbox sandbox, CredentialStore store) {
    Credentials credentials = Credentials.of(URI.create(sandbox.baseUrl()), sandbox.token("alice"));
    store.put(new StoredAccount("alice@sandbox.example", credentials));
    Cli cli = new Cli(new Surroundings(nowhere(), store, page -> false, InstantSource.system()));
    String[][] commands = {
      {"timeline", "home", "--limit", "40"},
      {"timeline", "local", "--json"},
      {"whoami"},
      {"accounts"},
      {"post", "Hello"},
      {"demo"},
      {"--version"},
      {"timeline", "--help"}
    };
    for (String[] command : commands) {
      int exitCode = cli.run(command);
      if (exitCode != 0) {
        throw new IllegalStateException(command[0] + " returns " + exitCode);
      }
    }
  }

  private static Terminal nowhere() {
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true);
    return new Terminal(InputStream.nullInputStream(), nowhere, nowhere, Map.of(), 80, false);
  }
}
