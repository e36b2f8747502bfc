package io.github.mastodonjava.internal.streaming;

/** The order of ids, which are opaque: numbers, ULIDs and flakes all grow like this. */
final class Ids {
  private Ids() {}

  static int compare(String a, String b) {
    return a.length() == b.length() ? a.compareTo(b) : Integer.compare(a.length(), b.length());
  }

  static boolean isNewer(String a, String b) {
    return compare(a, b) > 0;
  }
}
