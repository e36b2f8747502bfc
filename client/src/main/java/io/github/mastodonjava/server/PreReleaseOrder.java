package io.github.mastodonjava.server;

import java.util.Comparator;

/** Text by text, but runs of digits by their number: {@code rc2} before {@code rc10}. */
final class PreReleaseOrder implements Comparator<String> {
  @Override
  public int compare(String left, String right) {
    String[] leftParts = parts(left);
    String[] rightParts = parts(right);
    for (int i = 0; i < Math.min(leftParts.length, rightParts.length); i++) {
      int order = comparePart(leftParts[i], rightParts[i]);
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(leftParts.length, rightParts.length);
  }

  private static String[] parts(String text) {
    return text.split("(?<=\\d)(?=\\D)|(?<=\\D)(?=\\d)", -1);
  }

  private static int comparePart(String left, String right) {
    if (!isNumber(left) || !isNumber(right)) {
      return left.compareTo(right);
    }
    String leftDigits = withoutZeros(left);
    String rightDigits = withoutZeros(right);
    int byLength = Integer.compare(leftDigits.length(), rightDigits.length());
    return byLength != 0 ? byLength : leftDigits.compareTo(rightDigits);
  }

  private static boolean isNumber(String part) {
    return !part.isEmpty() && part.charAt(0) >= '0' && part.charAt(0) <= '9';
  }

  private static String withoutZeros(String digits) {
    int first = 0;
    while (first < digits.length() - 1 && digits.charAt(first) == '0') {
      first++;
    }
    return digits.substring(first);
  }
}
