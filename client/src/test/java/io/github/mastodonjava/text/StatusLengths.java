package io.github.mastodonjava.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The table of texts and their lengths. */
record StatusLengths(int length, String text, @Nullable String warning) {
  private static final Pattern ESCAPE =
      Pattern.compile("\\\\(?:([nrt\\\\])|u\\{([0-9A-F]+)\\}|\\{(.)\\*([0-9]+)\\})");

  static List<StatusLengths> all() throws IOException {
    try (InputStream in = StatusLengths.class.getResourceAsStream("status-lengths.tsv")) {
      List<StatusLengths> rows = new ArrayList<>();
      for (String line :
          new String(Objects.requireNonNull(in).readAllBytes(), UTF_8).lines().toList()) {
        if (!line.startsWith("#")) {
          String[] fields = line.split("\t", -1);
          rows.add(
              new StatusLengths(
                  Integer.parseInt(fields[0]),
                  unescaped(fields[1]),
                  fields.length < 3 ? null : unescaped(fields[2])));
        }
      }
      return rows;
    }
  }

  private static String unescaped(String field) {
    String text = field.startsWith("|") ? field.substring(1, field.length() - 1) : field;
    Matcher matcher = ESCAPE.matcher(text);
    return matcher.replaceAll(escape -> Matcher.quoteReplacement(character(escape)));
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
