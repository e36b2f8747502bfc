package io.github.mastodonjava.text;

import java.text.Normalizer;
import java.util.List;

/**
 * A hashtag: letters, digits, marks and underscores, with middle dots and zero-width non-joiners
 * inside, and not only digits.
 *
 * @param name without the hash, as it was written
 * @see <a href="https://github.com/mastodon/mastodon/blob/main/app/models/tag.rb">Mastodon's
 *     rule</a>
 */
public record Hashtag(String name) {
  /**
   * A hashtag.
   *
   * @throws IllegalArgumentException if that cannot be one
   */
  public Hashtag {
    if (!isValid(name)) {
      throw new IllegalArgumentException(
          "not a hashtag, which has letters, digits, underscores and no spaces: "
              + Acct.shortened(name));
    }
  }

  /**
   * Reads a hashtag with or without its hash.
   *
   * @throws IllegalArgumentException if that cannot be one
   */
  public static Hashtag parse(String text) {
    String trimmed = text.strip();
    boolean hash = trimmed.startsWith("#") || trimmed.startsWith("＃");
    return new Hashtag(hash ? trimmed.substring(1) : trimmed);
  }

  /** Whether that can be the name of a hashtag, which is without the hash. */
  public static boolean isValid(String name) {
    return !name.isEmpty() && Hashtags.nameEnd(name, 0) == name.length();
  }

  /**
   * The hashtags in a text that is to be posted, in their order: those after white space or at the
   * beginning. Mastodon before 4.6 makes hashtags also after punctuation.
   */
  public static List<Hashtag> in(String text) {
    List<StatusText.Token> others = StatusText.tokens(text);
    return Hashtags.in(text).stream()
        .filter(tag -> others.stream().noneMatch(each -> contains(each, tag.start())))
        .map(tag -> text.substring(tag.start() + 1, tag.end()))
        .filter(Hashtag::isValid)
        .map(Hashtag::new)
        .toList();
  }

  private static boolean contains(StatusText.Token token, int at) {
    return token.start() < at && at < token.end();
  }

  /**
   * The name by which a server knows it: in lower case, without accents on Latin letters, and with
   * one width of characters. {@code #Été} and {@code #ete} are the same.
   */
  public String normalized() {
    StringBuilder normalized = new StringBuilder();
    Normalizer.normalize(name, Normalizer.Form.NFKC)
        .codePoints()
        .map(Hashtag::toLowerCase)
        .map(Hashtag::withoutAccent)
        .filter(Hashtag::isKept)
        .forEach(normalized::appendCodePoint);
    return normalized.toString();
  }

  private static int toLowerCase(int c) {
    return c == 'İ' ? 'i' : Character.toLowerCase(c);
  }

  private static int withoutAccent(int c) {
    return switch (c) {
      case 'ð', 'đ' -> 'd';
      case 'ħ' -> 'h';
      case 'ı' -> 'i';
      case 'ĸ' -> 'k';
      case 'ł', 'ŀ' -> 'l';
      case 'ŋ', 'ŉ' -> 'n';
      case 'ø' -> 'o';
      case 'ſ' -> 's';
      case 'ŧ' -> 't';
      default -> c >= 0xC0 && c <= 0x17F ? base(c) : c;
    };
  }

  private static int base(int c) {
    int first = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD).codePointAt(0);
    return Chars.isAsciiLetter(first) ? first : c;
  }

  private static boolean isKept(int c) {
    return Chars.isAlnum(c) || Hashtags.isSeparator(c) || (c >= 0xE47 && c <= 0xE4E);
  }

  /** Whether two are the same to a server. */
  public boolean isSameAs(Hashtag other) {
    return normalized().equals(other.normalized());
  }

  /** With the hash. */
  @Override
  public String toString() {
    return "#" + name;
  }
}
