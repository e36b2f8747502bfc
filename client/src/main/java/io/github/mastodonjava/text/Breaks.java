package io.github.mastodonjava.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds where a text can be split: nowhere within what people see as one character, a link, a
 * mention, a hashtag, or the shortcode of an emoji.
 */
final class Breaks {
  private static final Pattern SHORTCODE = Pattern.compile(":[a-zA-Z0-9_]{2,}:");

  private record Whole(int start, int end, int weight) {}

  private final String text;
  private final List<Whole> wholes;
  private final BitSet boundaries = new BitSet();
  private final List<Break> found = new ArrayList<>();
  private int weight;

  private Breaks(String text, int charactersPerUrl) {
    this.text = text;
    this.wholes = wholes(text, charactersPerUrl);
    for (int at = 0; at < text.length(); at = Graphemes.next(text, at)) {
      boundaries.set(at);
    }
  }

  /** All of them, in their order; the last is the end of the text. */
  static List<Break> in(String text, int charactersPerUrl) {
    Breaks breaks = new Breaks(text, charactersPerUrl);
    breaks.read();
    return breaks.found;
  }

  private static List<Whole> wholes(String text, int charactersPerUrl) {
    List<Whole> all = new ArrayList<>();
    for (StatusText.Token token : StatusText.tokens(text)) {
      int length = token.nameEnd() == -1 ? charactersPerUrl : token.nameEnd() - token.start();
      all.add(new Whole(token.start(), token.end(), length));
    }
    for (Span tag : Hashtags.possibleIn(text)) {
      all.add(whole(text, tag.start(), tag.end()));
    }
    Matcher shortcode = SHORTCODE.matcher(text);
    while (shortcode.find()) {
      all.add(whole(text, shortcode.start(), shortcode.end()));
    }
    NavigableMap<Integer, Whole> apart = new TreeMap<>();
    for (Whole each : all) { // links before what looks like an emoji in them: ":https://…"
      Map.Entry<Integer, Whole> before = apart.lowerEntry(each.end());
      if (before == null || before.getValue().end() <= each.start()) {
        apart.put(each.start(), each);
      }
    }
    return List.copyOf(apart.values());
  }

  private static Whole whole(String text, int start, int end) {
    return new Whole(start, end, Graphemes.count(text.substring(start, end)));
  }

  private void read() {
    int at = 0;
    int next = 0;
    while (at < text.length()) {
      if (at > 0) {
        addWithin(at);
      }
      Whole whole = next < wholes.size() ? wholes.get(next) : null;
      if (whole != null && at == whole.start()) {
        weight += whole.weight();
        at = whole.end();
        next++;
      } else {
        int end = isSpace(at) ? spaceEnd(at) : Graphemes.next(text, at);
        end = whole == null ? end : Math.min(end, whole.start());
        if (isSpace(at)) {
          addAtSpace(at, end);
        }
        weight += Graphemes.count(text.substring(at, end));
        at = end;
      }
    }
    found.add(new Break(at, at, Break.Kind.END, weight));
  }

  /** White space where a line may end. */
  private boolean isSpace(int at) {
    char c = text.charAt(at);
    return Chars.isSpace(c) && c != 0xA0 && c != 0x2007 && c != 0x202F;
  }

  private int spaceEnd(int start) {
    int end = start;
    while (end < text.length() && isSpace(end)) {
      end++;
    }
    return end;
  }

  private void addAtSpace(int start, int end) {
    // An accent after a space belongs to the space.
    if (boundaries.get(start) && (end == text.length() || boundaries.get(end))) {
      found.add(new Break(start, end, Sentences.kind(text, start, end), weight));
    }
  }

  private void addWithin(int at) {
    if (boundaries.get(at) && !isSpace(at) && !isSpace(at - 1)) {
      found.add(new Break(at, at, Sentences.kind(text, at), weight));
    }
  }
}
