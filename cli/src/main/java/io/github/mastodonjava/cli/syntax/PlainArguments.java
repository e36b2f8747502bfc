package io.github.mastodonjava.cli.syntax;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads arguments that can mean one thing only: whole names of options, and operands that do not
 * begin with a dash. Everything else, and everything wrong, is left to {@link Picocli}.
 */
final class PlainArguments {
  private final Syntax syntax;
  private final Map<String, String> options = new LinkedHashMap<>();
  private final List<String> operands = new ArrayList<>();

  private PlainArguments(Syntax syntax) {
    this.syntax = syntax;
  }

  /** Returns what picocli would; null where it has to decide. */
  static @Nullable Arguments read(Syntax syntax, List<String> words) {
    PlainArguments plain = new PlainArguments(syntax);
    return plain.take(words) ? new Arguments(plain.options, plain.operands) : null;
  }

  private boolean take(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (!word.startsWith("-")) {
        operands.add(word);
        continue;
      }
      Option option = syntax.option(word);
      if (option == null) {
        return false;
      }
      String value = "true";
      if (option.takesValue()) {
        i++;
        if (i == words.size() || words.get(i).startsWith("-")) {
          return false;
        }
        value = words.get(i);
      }
      if (options.put(option.name(), value) != null) {
        return false;
      }
    }
    return operands.isEmpty() || syntax.operands().most() > 0;
  }
}
