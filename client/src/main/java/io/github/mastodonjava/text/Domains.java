package io.github.mastodonjava.text;

import java.util.Arrays;

/**
 * Finds domains as twitter-text does, which Mastodon uses: labels of almost any characters, then a
 * top-level domain. Remembers the last run of labels, so that a text is read once however often it
 * is asked about.
 */
final class Domains {
  private final String text;
  private int runStart = -1;
  private int runEnd = -1;
  private int[] labels = {};
  // For each label: its last underscore, or -1.
  private int[] underscores = {};
  // For each label: where a domain ends that begins with it, or -1.
  private int[] ends = {};

  Domains(String text) {
    this.text = text;
  }

  /** Where the domain that begins at {@code start} ends, or -1 if none does. */
  int end(int start) {
    if (start >= text.length() || !isLetter(text.codePointAt(start))) {
      return -1;
    }
    if (start < runStart || start >= runEnd) {
      readRun(start);
    }
    int found = Arrays.binarySearch(labels, start);
    int label = found >= 0 ? found : -found - 2;
    return start == labels[label] ? ends[label] : end(label, start);
  }

  /** Reads from {@code start} to the end of what labels and dots between them can be. */
  private void readRun(int start) {
    int[] starts = new int[16];
    int[] lastUnderscores = new int[16];
    int count = 0;
    lastUnderscores[count] = -1;
    starts[count++] = start;
    int at = start;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      at += Character.charCount(c);
      if (c == '.') {
        if (count == starts.length) {
          starts = Arrays.copyOf(starts, count * 2);
          lastUnderscores = Arrays.copyOf(lastUnderscores, count * 2);
        }
        lastUnderscores[count] = -1;
        starts[count++] = at;
      } else if (c == '_') {
        lastUnderscores[count - 1] = at - 1;
      } else if (!isLetter(c) && c != '-') {
        at -= Character.charCount(c);
        break;
      }
    }
    runStart = start;
    runEnd = at;
    labels = Arrays.copyOf(starts, count);
    underscores = lastUnderscores;
    ends = new int[count];
    ends[count - 1] = -1;
    for (int label = count - 2; label >= 0; label--) {
      ends[label] = end(label, labels[label]);
    }
  }

  /** Where a domain ends whose first label begins at {@code start}, within {@code label}. */
  private int end(int label, int start) {
    if (label == labels.length - 1) {
      return -1;
    }
    int end = labels[label + 1] - 1;
    if (start == end
        || !isLetter(text.codePointAt(start))
        || !isLetter(text.codePointBefore(end))) {
      return -1;
    }
    if (ends[label + 1] != -1) {
      return ends[label + 1];
    }
    return underscores[label] >= start ? -1 : TopLevelDomains.end(text, labels[label + 1]);
  }

  /** Whether a label can begin and end with {@code c}: not space, direction or punctuation. */
  private static boolean isLetter(int c) {
    if (c < 0x80) {
      return Chars.isAsciiAlnum(c) || c == '\\';
    }
    return !Chars.isSpace(c)
        && !isDirectional(c)
        && c != 0x180E
        && c != 0xFEFF
        && c != 0xFFFE
        && c != 0xFFFF;
  }

  private static boolean isDirectional(int c) {
    return c == 0x61C
        || c == 0x200E
        || c == 0x200F
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069);
  }
}
