package io.github.mastodonjava.auth;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.regex.Pattern;

/**
 * The secret of one login: the server sees its hash first and the secret itself only with the code,
 * so that a stolen code is worth nothing. Mastodon checks it since 4.3.0, others ignore it.
 *
 * @param verifier 43 to 128 letters, digits and {@code -._~}
 * @see <a href="https://www.rfc-editor.org/rfc/rfc7636">RFC 7636</a>
 */
public record Pkce(String verifier) {
  /** The only method there is here; {@code plain} hides nothing. */
  public static final String METHOD = "S256";

  private static final int BYTES = 32;
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9._~-]{43,128}");
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  /** Refuses what servers would refuse; the text of the exception does not show it. */
  public Pkce {
    requireVerifier(verifier);
  }

  static void requireVerifier(String verifier) {
    if (!FORM.matcher(verifier).matches()) {
      throw new IllegalArgumentException(
          "A code verifier has 43 to 128 characters: letters, digits and -._~");
    }
  }

  /** Returns a new one with 256 random bits. */
  public static Pkce generate(SecureRandom random) {
    return new Pkce(randomText(random));
  }

  /** Returns what the authorization request shows of it: the SHA-256 hash, in base64url. */
  public String challenge() {
    try {
      MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
      return BASE64.encodeToString(sha256.digest(verifier.getBytes(StandardCharsets.US_ASCII)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has SHA-256", e);
    }
  }

  /** Nothing of the verifier. */
  @Override
  public String toString() {
    return "Pkce[verifier=***]";
  }

  static String randomText(SecureRandom random) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    return BASE64.encodeToString(bytes);
  }
}
