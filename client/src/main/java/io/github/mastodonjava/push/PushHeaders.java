package io.github.mastodonjava.push;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads headers of pushes. Whatever is malformed is absent. */
final class PushHeaders {
  private PushHeaders() {}

  /** The first value of a header, whose name may be in any case in the map. */
  static @Nullable String first(Map<String, List<String>> headers, String name) {
    List<String> values = all(headers, name);
    return values.isEmpty() ? null : values.get(0).strip();
  }

  private static List<String> all(Map<String, List<String>> headers, String name) {
    for (Map.Entry<String, List<String>> header : headers.entrySet()) {
      if (name.equalsIgnoreCase(header.getKey())) {
        return header.getValue();
      }
    }
    return List.of();
  }

  /**
   * The parameters of a header such as {@code keyid=p256dh;salt="…"}: the first of each name, over
   * all its elements and values.
   */
  static Map<String, String> parameters(Map<String, List<String>> headers, String name) {
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String value : all(headers, name)) {
      addParameters(value, parameters);
    }
    return parameters;
  }

  /** The parameters of one text; values of Web Push hold neither commas nor semicolons. */
  static Map<String, String> parameters(String value) {
    Map<String, String> parameters = new LinkedHashMap<>();
    addParameters(value, parameters);
    return parameters;
  }

  private static void addParameters(String value, Map<String, String> parameters) {
    for (String part : value.split("[;,]", -1)) {
      int equals = part.indexOf('=');
      if (equals > 0) {
        parameters.putIfAbsent(
            part.substring(0, equals).strip().toLowerCase(Locale.ROOT),
            unquoted(part.substring(equals + 1).strip()));
      }
    }
  }

  private static String unquoted(String value) {
    boolean quoted = value.length() > 1 && value.startsWith("\"") && value.endsWith("\"");
    return quoted ? value.substring(1, value.length() - 1) : value;
  }

  /** Bytes of base64url, with or without padding; null for anything else. */
  static byte @Nullable [] base64(@Nullable String text) {
    try {
      return text == null ? null : Base64.getUrlDecoder().decode(text);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
