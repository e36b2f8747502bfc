package io.github.mastodonjava.internal.http;

import java.util.Locale;
import java.util.Set;

/** Which parameters, JSON properties and headers hold secrets, by their names. */
final class SecretNames {
  private static final Set<String> SECRET =
      Set.of(
          "auth",
          "authorization",
          "code",
          "code_verifier",
          "cookie",
          "device_code",
          "p256dh",
          "passwd",
          "proxy-authorization",
          "set-cookie",
          "state");

  private static final Set<String> ENDINGS =
      Set.of("token", "secret", "password", "passphrase", "assertion", "private_key");

  private SecretNames() {}

  /** Understands {@code name}, {@code parent[name]} and {@code parent%5Bname%5D}, in any case. */
  static boolean contain(String name) {
    String plain = name.toLowerCase(Locale.ROOT).replace("%5b", "[").replace("%5d", "]");
    while (plain.endsWith("]") || plain.endsWith("[")) {
      plain = plain.substring(0, plain.length() - 1);
    }
    int lastKey = 1 + Math.max(plain.lastIndexOf('['), plain.lastIndexOf('.'));
    String key = plain.substring(lastKey);
    return SECRET.contains(key) || ENDINGS.stream().anyMatch(key::endsWith);
  }
}
