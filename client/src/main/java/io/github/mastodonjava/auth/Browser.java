package io.github.mastodonjava.auth;

import java.net.URI;
import java.util.function.Consumer;

/**
 * Shows a page to the user: {@code Browser.system().orElse(uri -> System.out.println("Open " +
 * uri))}.
 */
@FunctionalInterface
public interface Browser {
  /** Opens the page and returns at once; false if there is no browser to open it in. */
  boolean open(URI page);

  /**
   * Returns the user's own browser, started by the desktop's command ({@code xdg-open}, {@code
   * open}, {@code rundll32}). It is not there on a machine without a screen, nor over SSH, where a
   * redirect to this machine would not come back.
   */
  static Browser system() {
    return SystemBrowser.ofThisMachine();
  }

  /** Returns a browser that tells {@code print} the page when this one is not there. */
  default Browser orElse(Consumer<URI> print) {
    return page -> {
      if (!open(page)) {
        print.accept(page);
      }
      return true;
    };
  }
}
