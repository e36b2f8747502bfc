package io.github.mastodonjava.error;

/** An endpoint as messages show it: the verb and the path, whatever else was given. */
final class EndpointText {
  private EndpointText() {}

  static String of(String endpoint) {
    for (int i = 0; i < endpoint.length(); i++) {
      char c = endpoint.charAt(i);
      if (c == '?' || c == '#') {
        return endpoint.substring(0, i);
      }
    }
    return endpoint;
  }
}
