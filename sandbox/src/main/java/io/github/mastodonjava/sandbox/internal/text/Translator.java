package io.github.mastodonjava.sandbox.internal.text;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Plays a translation service: what it translates is the same text, with the language before it.
 */
public final class Translator {
  public static final String NAME = "Sandbox";

  private static final List<String> LANGUAGES = List.of("de", "en", "es", "fr");

  private Translator() {}

  /** Into which languages it translates, by the language of the text; {@code und} is any. */
  public static Map<String, List<String>> languages() {
    Map<String, List<String>> languages = new TreeMap<>(Map.of("und", LANGUAGES));
    for (String from : LANGUAGES) {
      languages.put(from, LANGUAGES.stream().filter(to -> !to.equals(from)).toList());
    }
    return languages;
  }

  public static boolean translates(@Nullable String from, String to) {
    return languages().getOrDefault(from == null ? "und" : from, List.of()).contains(to);
  }

  public static String translate(String text, String to) {
    return text.isBlank() ? text : "[" + to + "] " + text;
  }
}
