package io.github.mastodonjava.cli;

import io.github.mastodonjava.auth.Browser;
import io.github.mastodonjava.auth.CredentialStore;
import io.github.mastodonjava.auth.Credentials;
import io.github.mastodonjava.auth.StoredAccount;
import io.github.mastodonjava.cli.command.Surroundings;
import io.github.mastodonjava.cli.screen.Terminal;
import io.github.mastodonjava.sandbox.Sandbox;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Runs commands in process, with a directory of its own for what they keep. */
final class Shell {
  private final Path directory;
  private final Map<String, String> environment = new LinkedHashMap<>();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private InputStream input = InputStream.nullInputStream();
  private Browser browser = page -> false;
  private int columns;
  private boolean piped;
  private @Nullable PrintStream output;

  /** What a command gave. */
  record Result(int exitCode, String out, String err) {}

  Shell(Path directory) {
    this.directory = directory;
  }

  Shell input(String text) {
    return input(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  Shell input(InputStream newInput) {
    input = newInput;
    return this;
  }

  Shell browser(Browser newBrowser) {
    browser = newBrowser;
    return this;
  }

  /** Makes the output a screen of this width. */
  Shell screen(int width) {
    columns = width;
    return this;
  }

  /** Where the output goes, and whether somebody may stop reading it. */
  Shell output(OutputStream newOutput, boolean pipe) {
    output = new PrintStream(newOutput, true, StandardCharsets.UTF_8);
    piped = pipe;
    return this;
  }

  Shell environment(String name, String value) {
    environment.put(name, value);
    return this;
  }

  Path storeFile() {
    return directory.resolve("credentials.json");
  }

  CredentialStore store() {
    return CredentialStore.at(storeFile());
  }

  /** Stores a user's ready-made token, as if the user had logged in. */
  Shell loggedIn(Sandbox sandbox, String username) {
    URI server = URI.create(sandbox.baseUrl());
    store()
        .put(
            new StoredAccount(
                username + "@" + server.getAuthority(),
                Credentials.of(server, sandbox.token(username))));
    return this;
  }

  Result run(String... words) {
    Terminal terminal =
        new Terminal(
            input,
            output == null ? new PrintStream(out, true, StandardCharsets.UTF_8) : output,
            new PrintStream(err, true, StandardCharsets.UTF_8),
            environment,
            columns,
            columns > 0,
            piped);
    Cli cli = new Cli(new Surroundings(terminal, store(), browser, InstantSource.system()));
    int exitCode = cli.run(words);
    Result result = new Result(exitCode, out(), err());
    out.reset();
    err.reset();
    return result;
  }

  /** What the command that still runs has written. */
  String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  String err() {
    return err.toString(StandardCharsets.UTF_8);
  }

  /** The words of a command line without quotes. */
  Result line(String command) {
    List<String> words = List.of(command.split(" "));
    return run(words.toArray(String[]::new));
  }
}
