package io.github.mastodonjava.sandbox.internal.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody searches for: words, {@code "phrases"}, operators such as {@code from:alice}, and
 * {@code -} before what must not be there.
 */
public record SearchTerms(List<Term> terms) {
  private static final Pattern TERM =
      Pattern.compile("(?<not>-)?(?:(?<operator>[a-z]+):)?(?:\"(?<phrase>[^\"]*)\"|(?<word>\\S+))");
  private static final List<String> OPERATORS =
      List.of("from", "language", "has", "is", "before", "after", "during", "in");

  /**
   * One of them.
   *
   * @param operator empty for words and phrases
   * @param value in lower case
   */
  public record Term(String operator, String value, boolean negated) {}

  public SearchTerms {
    terms = List.copyOf(terms);
  }

  public static SearchTerms parse(String query) {
    List<Term> terms = new ArrayList<>();
    Matcher matcher = TERM.matcher(query);
    while (matcher.find()) {
      String phrase = matcher.group("phrase");
      String value = phrase == null ? matcher.group("word") : phrase;
      String operator = matcher.group("operator");
      if (operator != null && !OPERATORS.contains(operator)) {
        value = operator + ":" + value;
        operator = null;
      }
      boolean negated = matcher.group("not") != null;
      terms.add(
          new Term(operator == null ? "" : operator, value.toLowerCase(Locale.ROOT), negated));
    }
    return new SearchTerms(terms);
  }

  /** Whether there is nothing but operators. */
  public boolean hasNoWords() {
    return terms.stream().noneMatch(term -> term.operator().isEmpty());
  }
}
