package io.github.mastodonjava.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.html.StatusHtml;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebDriver;

/** What attackers send, shown by a real browser. */
class XssInBrowserTest {
  private static final Path CORPUS =
      Path.of(System.getProperty("project.root", ".."))
          .resolve("html/src/test/resources/io/github/mastodonjava/html/xss.txt");

  private @Nullable WebDriver browser;

  @AfterEach
  void stop() {
    if (browser != null) {
      browser.quit();
    }
  }

  @Test
  void attacksWorkAsTheyAreAndDoNothingWhenTheyAreMadeSafe(@TempDir Path folder)
      throws IOException {
    WebDriver shown = Chromium.start(folder.resolve("profile"));
    browser = shown;

    assertThat(attacksThatRan(shown, folder, attack -> attack)).hasSizeGreaterThan(10);
    assertThat(attacksThatRan(shown, folder, attack -> StatusHtml.of(attack).safeHtml())).isEmpty();
  }

  /** Each attack is in a page of its own, in a frame, and says its number if it can. */
  private static List<?> attacksThatRan(WebDriver shown, Path folder, UnaryOperator<String> made)
      throws IOException {
    List<String> attacks = Files.readAllLines(CORPUS);
    StringBuilder page = new StringBuilder("<script>window.ran = [];</script>");
    for (int i = 0; i < attacks.size(); i++) {
      Path frame = folder.resolve("frame" + i + ".html");
      Files.writeString(
          frame,
          "<!DOCTYPE html><meta charset=utf-8><script>function pwned() { parent.postMessage("
              + i
              + ", '*'); }</script><body>"
              + made.apply(attacks.get(i)));
      page.append("<iframe src=\"").append(frame.getFileName()).append("\"></iframe>");
    }
    page.insert(0, "<script>addEventListener('message', e => window.ran.push(e.data));</script>");
    Path file = folder.resolve("page.html");
    Files.writeString(file, page);
    shown.get(file.toUri().toString());
    return (List<?>)
        Objects.requireNonNull(
            ((JavascriptExecutor) shown)
                .executeAsyncScript("setTimeout(() => arguments[0](window.ran), 1500)"));
  }
}
