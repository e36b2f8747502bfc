package io.github.mastodonjava.sandbox.internal.state;

import io.github.mastodonjava.sandbox.internal.text.Sha256;
import java.util.Locale;

/** Tells addresses that reach the same person: dots do not count, nor what follows a plus. */
public final class CanonicalEmail {
  private CanonicalEmail() {}

  /** SHA-256 of the address in its canonical form. */
  public static String hash(String email) {
    String lower = email.strip().toLowerCase(Locale.ROOT);
    int at = lower.indexOf('@');
    String user = at < 0 ? lower : lower.substring(0, at);
    String domain = at < 0 ? "" : lower.substring(at);
    return Sha256.hex(user.replaceFirst("\\+.*", "").replace(".", "") + domain);
  }
}
