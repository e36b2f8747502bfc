package io.github.mastodonjava.conformance;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares JSON by its meaning: numbers by value, dates to the millisecond, null like a field that
 * is not there.
 */
final class JsonDifferences {
  private final List<String> found = new ArrayList<>();

  private JsonDifferences() {}

  /** Each difference, with the JSON Pointer of where it is. */
  static List<String> between(@Nullable Object expected, @Nullable Object actual) {
    JsonDifferences differences = new JsonDifferences();
    differences.compare("", expected, actual);
    return List.copyOf(differences.found);
  }

  private void compare(String pointer, @Nullable Object expected, @Nullable Object actual) {
    if (expected instanceof Map<?, ?> expectedMap && actual instanceof Map<?, ?> actualMap) {
      Set<Object> names = new LinkedHashSet<>(expectedMap.keySet());
      names.addAll(actualMap.keySet());
      for (Object name : names) {
        compare(pointer + "/" + name, expectedMap.get(name), actualMap.get(name));
      }
    } else if (expected instanceof List<?> expectedList
        && actual instanceof List<?> actualList
        && expectedList.size() == actualList.size()) {
      for (int i = 0; i < expectedList.size(); i++) {
        compare(pointer + "/" + i, expectedList.get(i), actualList.get(i));
      }
    } else if (!sameScalar(expected, actual)) {
      found.add(pointer + ": " + expected + " became " + actual);
    }
  }

  private static boolean sameScalar(@Nullable Object expected, @Nullable Object actual) {
    if (expected == null || actual == null) {
      return expected == actual;
    }
    if (expected instanceof Number && actual instanceof Number) {
      return new BigDecimal(expected.toString()).compareTo(new BigDecimal(actual.toString())) == 0;
    }
    if (expected.equals(actual)) {
      return true;
    }
    if (expected instanceof String expectedText && actual instanceof String actualText) {
      Instant time = time(expectedText);
      return time != null && time.equals(time(actualText));
    }
    return false;
  }

  private static @Nullable Instant time(String text) {
    try {
      return OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MILLIS);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
