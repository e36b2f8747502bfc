package io.github.mastodonjava.auth;

import java.security.SecureRandom;

/** Bytes that count up, call after call. */
final class FixedRandom extends SecureRandom {
  private static final long serialVersionUID = 1L;

  private byte next;

  @Override
  public void nextBytes(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = next++;
    }
  }
}
