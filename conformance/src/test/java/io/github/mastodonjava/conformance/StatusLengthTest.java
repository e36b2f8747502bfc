package io.github.mastodonjava.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.sandbox.internal.text.StatusLength;
import io.github.mastodonjava.text.StatusText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The client and the embedded server count by rules of their own, and find the same. */
class StatusLengthTest {
  private static final Path TABLE =
      Path.of(System.getProperty("project.root", ".."))
          .resolve("client/src/test/resources/io/github/mastodonjava/text/status-lengths.tsv");
  private static final Pattern ESCAPE =
      Pattern.compile("\\\\(?:([nrt\\\\])|u\\{([0-9A-F]+)\\}|\\{(.)\\*([0-9]+)\\})");

  /** What older JDKs, and so the embedded server there, divide: Indic conjuncts, newer marks. */
  private static final Pattern NEWER =
      Pattern.compile("[\\u0900-\\u0dff\\u1780-\\u17ff\\u1acf\\u1b00-\\u1b7f]");

  /**
   * What the embedded server takes for a link and Mastodon does not: top-level domains that
   * Mastodon does not know, domains that cannot be looked up, links that are too long, and one
   * within what would be a link if it had a scheme; and where it does not end a link: those of a
   * shortener.
   */
  private static final List<String> DIFFERENT =
      List.of(
          "https://mastodon.example/@alice",
          "https://example.invalid/a",
          "https://example.comx/",
          "https://x.music/",
          "https://example.みんなの",
          "https://👍.com/",
          "https://\\{a*64}.com/",
          "https://example.com/\\{a*4077}",
          "see example.com/https://example.org/x",
          "https://t.co/abc/def?x=y",
          "https://t.co/\\{a*41}");

  @Test
  void bothCountTheSame() throws IOException {
    Map<String, String> differences = new TreeMap<>();
    int compared = 0;
    for (String line : Files.readAllLines(TABLE)) {
      if (!line.startsWith("#") && !NEWER.matcher(unescaped(line)).find()) {
        String[] fields = line.split("\t", -1);
        String text = unescaped(fields[1]);
        String warning = fields.length < 3 ? "" : unescaped(fields[2]);
        int client = StatusText.length(text, warning);
        int sandbox = StatusLength.of(text, warning);
        compared++;
        if (client != sandbox) {
          differences.put(fields[1], client + " and " + sandbox);
        }
      }
    }

    assertThat(compared).isGreaterThan(200);
    assertThat(differences.keySet()).containsExactlyInAnyOrderElementsOf(DIFFERENT);
  }

  private static String unescaped(String field) {
    String text = field.startsWith("|") ? field.substring(1, field.length() - 1) : field;
    return ESCAPE.matcher(text).replaceAll(escape -> Matcher.quoteReplacement(character(escape)));
  }

  private static String character(java.util.regex.MatchResult escape) {
    if (escape.group(1) != null) {
      return escape.group().translateEscapes();
    }
    return escape.group(2) != null
        ? Character.toString(Integer.parseInt(escape.group(2), 16))
        : escape.group(3).repeat(Integer.parseInt(escape.group(4)));
  }
}
