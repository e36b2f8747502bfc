package io.github.mastodonjava.cli;

import io.github.mastodonjava.auth.Browser;
import io.github.mastodonjava.auth.CredentialStore;
import io.github.mastodonjava.cli.command.Surroundings;
import io.github.mastodonjava.cli.screen.Terminal;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Arrays;

/**
 * Starts the command. The launcher script says what only a shell can know, by the system properties
 * {@code mastodon.columns}, the width of the screen where the output is one, and {@code
 * mastodon.interactive}, which is there where a person types, and {@code mastodon.piped}, which is
 * there where a program reads the output.
 */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    if (!Arrays.asList(arguments).contains("--debug")) {
      QuietLogging.install();
    }
    System.exit(new Cli(surroundings()).run(arguments));
  }

  static Surroundings surroundings() {
    return new Surroundings(
        terminal(), CredentialStore.ofUser(), new DesktopBrowser(), InstantSource.system());
  }

  /** Looks for the desktop's browser when it is needed: few commands do. */
  private static final class DesktopBrowser implements Browser {
    @Override
    public boolean open(URI page) {
      return Browser.system().open(page);
    }
  }

  private static Terminal terminal() {
    return new Terminal(
        System.in,
        stream(FileDescriptor.out),
        stream(FileDescriptor.err),
        System.getenv(),
        Integer.getInteger("mastodon.columns", 0),
        System.getProperty("mastodon.interactive") != null,
        System.getProperty("mastodon.piped") != null);
  }

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(descriptor)), true, StandardCharsets.UTF_8);
  }
}
