package io.github.mastodonjava.sandbox.internal.oauth;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.mastodonjava.sandbox.internal.http.Json;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;

/**
 * The key that the server identifies itself with to push services (RFC 8292); one for the process.
 */
public final class VapidKey {
  private static final KeyPair PAIR = P256Key.generate();
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  /** The uncompressed point in base64url. */
  public static final String PUBLIC =
      Base64.getUrlEncoder().encodeToString(P256Key.point(PAIR.getPublic()));

  private VapidKey() {}

  /** A token that shows an endpoint's origin who sends. */
  public static String token(String audience, Instant expiry) throws GeneralSecurityException {
    byte[] claims =
        Json.bytes(
            Json.object()
                .put("aud", audience)
                .put("exp", expiry.getEpochSecond())
                .put("sub", "mailto:admin@sandbox.example"));
    String text =
        BASE64.encodeToString("{\"typ\":\"JWT\",\"alg\":\"ES256\"}".getBytes(UTF_8))
            + "."
            + BASE64.encodeToString(claims);
    Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
    signature.initSign(PAIR.getPrivate());
    signature.update(text.getBytes(US_ASCII));
    return text + "." + BASE64.encodeToString(signature.sign());
  }
}
