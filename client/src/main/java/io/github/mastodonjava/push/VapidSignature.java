package io.github.mastodonjava.push;

import io.github.mastodonjava.error.MastodonPushException;
import io.github.mastodonjava.error.MastodonPushException.Reason;
import io.github.mastodonjava.internal.json.JsonValue;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the sender of a push names itself: <a href="https://www.rfc-editor.org/rfc/rfc8292">RFC
 * 8292</a>, or its draft, with the token in {@code Authorization: WebPush} and the key in {@code
 * Crypto-Key}.
 */
record VapidSignature(String token, String key) {
  private static final Duration LONGEST_LIFE = Duration.ofHours(24);

  /** Clocks differ. */
  private static final Duration SKEW = Duration.ofMinutes(5);

  private static final int LONGEST_TOKEN = 4096;

  /**
   * Finds the signature of a push.
   *
   * @throws MastodonPushException if there is none
   */
  static VapidSignature of(Map<String, List<String>> headers) {
    String authorization = PushHeaders.first(headers, "Authorization");
    String text = authorization == null ? "" : authorization;
    int space = text.indexOf(' ');
    String scheme = space < 0 ? "" : text.substring(0, space).toLowerCase(Locale.ROOT);
    String rest = text.substring(space + 1).strip();
    Map<String, String> standard = PushHeaders.parameters(rest);
    @Nullable String token = scheme.equals("vapid") ? standard.get("t") : null;
    @Nullable String key = scheme.equals("vapid") ? standard.get("k") : null;
    if (scheme.equals("webpush") || scheme.equals("bearer")) {
      token = rest;
      key = PushHeaders.parameters(headers, "Crypto-Key").get("p256ecdsa");
    }
    if (token == null || key == null || token.length() > LONGEST_TOKEN) {
      throw new MastodonPushException(
          Reason.UNSIGNED, "The push has no signature of its sender (VAPID, RFC 8292)");
    }
    return new VapidSignature(token, key);
  }

  /**
   * Checks that the holder of {@code serverKey} made it for this endpoint, and not long ago.
   *
   * @throws MastodonPushException if not
   */
  void require(byte[] serverKey, URI endpoint, Instant now) {
    byte[] named = PushHeaders.base64(key);
    if (named == null || !MessageDigest.isEqual(named, serverKey)) {
      throw new MastodonPushException(
          Reason.FOREIGN, "The push is signed by another server than the one subscribed to");
    }
    String[] parts = token.split("\\.", -1);
    if (parts.length != 3 || !isSigned(parts, serverKey) || !isES256(parts[0])) {
      throw bad("is wrong");
    }
    Map<?, ?> claims = object(parts[1]);
    if (!(claims.get("aud") instanceof String audience) || !isOrigin(audience, endpoint)) {
      throw bad("is for another endpoint than " + origin(endpoint));
    }
    if (!(claims.get("exp") instanceof Number seconds) || !isTimely(seconds.doubleValue(), now)) {
      throw bad("is out of date");
    }
  }

  private static MastodonPushException bad(String problem) {
    return new MastodonPushException(Reason.BAD_SIGNATURE, "The signature of the push " + problem);
  }

  private static boolean isSigned(String[] parts, byte[] serverKey) {
    byte[] signed = PushHeaders.base64(parts[2]);
    try {
      Signature signature = Signature.getInstance("SHA256withECDSAinP1363Format");
      signature.initVerify(P256.publicKey(serverKey));
      signature.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.ISO_8859_1));
      return signed != null && signature.verify(signed);
    } catch (GeneralSecurityException e) {
      return false;
    }
  }

  private static boolean isES256(String header) {
    return "ES256".equals(object(header).get("alg"));
  }

  private static Map<?, ?> object(String part) {
    byte[] json = PushHeaders.base64(part);
    try {
      return json != null && JsonValue.read(json) instanceof Map<?, ?> object ? object : Map.of();
    } catch (IOException e) {
      return Map.of();
    }
  }

  private static boolean isTimely(double expiry, Instant now) {
    long latest = now.plus(LONGEST_LIFE).plus(SKEW).getEpochSecond();
    return expiry > now.minus(SKEW).getEpochSecond() && expiry <= latest;
  }

  private static boolean isOrigin(String audience, URI endpoint) {
    try {
      return origin(URI.create(audience)).equals(origin(endpoint));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** Scheme, host and port, the port said always. */
  private static String origin(URI address) {
    String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
    int usual = scheme.equals("https") ? 443 : 80;
    int port = address.getPort() < 0 ? usual : address.getPort();
    return scheme + "://" + String.valueOf(address.getHost()).toLowerCase(Locale.ROOT) + ":" + port;
  }

  /** Nothing of it: until it is out of date, it lets others send. */
  @Override
  public String toString() {
    return "VapidSignature";
  }
}
