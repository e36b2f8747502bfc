package io.github.mastodonjava.sandbox.internal.oauth;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.random.RandomGenerator;

/** Makes tokens, codes and client secrets: 32 random bytes in base64url, as Mastodon does. */
public final class Secrets {
  private final RandomGenerator random;

  public Secrets() {
    this(new SecureRandom());
  }

  Secrets(RandomGenerator random) {
    this.random = random;
  }

  public String next() {
    byte[] bytes = new byte[32];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
