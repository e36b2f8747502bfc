package io.github.mastodonjava.auth;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** The browser of the desktop, without AWT: one command for each kind of system. */
final class SystemBrowser implements Browser {
  private static final long SECONDS_TO_FAIL = 3;

  private final List<List<String>> commands;
  private final Predicate<List<String>> launcher;

  private SystemBrowser(List<List<String>> commands, Predicate<List<String>> launcher) {
    this.commands = commands;
    this.launcher = launcher;
  }

  static SystemBrowser ofThisMachine() {
    return of(System.getProperty("os.name", ""), System.getenv(), SystemBrowser::launch);
  }

  /** {@code launcher} runs a command and tells whether it seems to work. */
  static SystemBrowser of(
      String osName, Map<String, String> environment, Predicate<List<String>> launcher) {
    return new SystemBrowser(commands(osName.toLowerCase(Locale.ROOT), environment), launcher);
  }

  @Override
  public boolean open(URI page) {
    String scheme = page.getScheme();
    if (!"https".equalsIgnoreCase(scheme) && !"http".equalsIgnoreCase(scheme)) {
      throw new IllegalArgumentException("A browser opens http and https pages only.");
    }
    for (List<String> command : commands) {
      List<String> withPage = new ArrayList<>(command);
      withPage.add(page.toString());
      if (launcher.test(withPage)) {
        return true;
      }
    }
    return false;
  }

  private static List<List<String>> commands(String os, Map<String, String> environment) {
    boolean remote = environment.containsKey("SSH_CONNECTION");
    if (os.contains("win") && !os.contains("darwin")) {
      return remote ? List.of() : List.of(List.of("rundll32", "url.dll,FileProtocolHandler"));
    }
    if (os.contains("mac") || os.contains("darwin")) {
      return remote ? List.of() : List.of(List.of("open"));
    }
    if (environment.containsKey("WSL_DISTRO_NAME")) {
      return List.of(List.of("wslview"), List.of("xdg-open"));
    }
    // without a screen xdg-open would start a text browser, and take the terminal for it
    boolean screen = isSet(environment, "DISPLAY") || isSet(environment, "WAYLAND_DISPLAY");
    return screen && !remote ? List.of(List.of("xdg-open"), List.of("gio", "open")) : List.of();
  }

  private static boolean isSet(Map<String, String> environment, String name) {
    return !environment.getOrDefault(name, "").isBlank();
  }

  private static boolean launch(List<String> command) {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      process.getOutputStream().close();
      // some commands stay for as long as the browser does
      return !process.waitFor(SECONDS_TO_FAIL, TimeUnit.SECONDS) || process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }
}
