package io.github.mastodonjava.auth;

import org.jspecify.annotations.Nullable;

/** The page that the user sees at the end, in the browser. */
final class LoopbackPage {
  private static final String TICK = "M11 25l9 9 17-19";
  private static final String DASH = "M12 24h24";
  private static final String CROSS = "M14 14l20 20M34 14L14 34";
  private static final int LONGEST = 300;

  private LoopbackPage() {}

  /** The user said yes. */
  static String success(String server) {
    return page(
        "good",
        TICK,
        "You are all set",
        "The app may use your account on <strong><bdi>"
            + escaped(server)
            + "</bdi></strong> now. You can close this page and return to the app.",
        "");
  }

  /** The user said no. */
  static String denied(String server) {
    return page(
        "calm",
        DASH,
        "No access given",
        "You said no, so the app cannot use your account on <strong><bdi>"
            + escaped(server)
            + "</bdi></strong>. Nothing was changed. You can close this page.",
        "");
  }

  /** The server could not let the app in. */
  static String failed(String server, String error, @Nullable String description) {
    String more = description == null ? "" : "<bdi>" + escaped(description) + "</bdi>";
    return page(
        "bad",
        CROSS,
        "That did not work",
        "<strong><bdi>"
            + escaped(server)
            + "</bdi></strong> could not let the app in. Go back to the app and try again.",
        "<p class=\"said\"><code><bdi>" + escaped(error) + "</bdi></code>" + more + "</p>");
  }

  /** A page that belongs to no login that waits here. */
  static String unknown() {
    return page(
        "bad",
        CROSS,
        "This page is out of date",
        "It does not belong to a login that the app is waiting for. Go back to the app, and use the"
            + " newest page that it opened.",
        "");
  }

  private static String page(String tone, String mark, String title, String text, String said) {
    return """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="robots" content="noindex">
        <title>%s</title>
        <style>%s</style>
        </head>
        <body>
        <main class="%s">
        <div class="mark"><svg viewBox="0 0 48 48" aria-hidden="true"><path pathLength="1" d="%s"/></svg></div>
        <h1>%s</h1>
        <p>%s</p>
        %s
        <footer>Shown by the app, from your own computer</footer>
        </main>
        </body>
        </html>
        """
        .formatted(title, LoopbackStyle.CSS, tone, mark, title, text, said);
  }

  private static String escaped(String text) {
    StringBuilder html = new StringBuilder();
    text.codePoints()
        .limit(LONGEST)
        .forEach(
            c -> {
              switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                default -> html.appendCodePoint(Character.isISOControl(c) ? ' ' : c);
              }
            });
    return html.toString();
  }
}
