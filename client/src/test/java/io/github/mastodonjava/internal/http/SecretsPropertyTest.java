package io.github.mastodonjava.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class SecretsPropertyTest {
  private static final String CANARY = "qZx7canaryXq";

  @Property(seed = "1")
  void anyTextIsBlotted(@ForAll String text) {
    assertThat(Secrets.blot(text)).isNotNull();
  }

  @Property(seed = "1")
  void blottedTextStaysTheSame(@ForAll("almostSecrets") String text) {
    String once = Secrets.blot(text);

    assertThat(Secrets.blot(once)).isEqualTo(once);
  }

  @Property(seed = "1")
  void valueOfAFormNeverShows(
      @ForAll("names") String name, @ForAll("values") String value, @ForAll String before) {
    String text = encode(before) + "=1&" + name + "=" + encode(value) + "&" + encode(before) + "=2";

    assertThat(Secrets.blot(text)).doesNotContain(CANARY).contains(name + "=***");
  }

  @Property(seed = "1")
  void valueInJsonNeverShows(
      @ForAll("names") String name, @ForAll("values") String value, @ForAll String before) {
    String text = object(before, name, value);

    assertThat(Secrets.blot(text)).doesNotContain(CANARY).endsWith(",\"last\":1}");
  }

  @Property(seed = "1")
  void valueInJsonWithinAStringOfJsonNeverShows(
      @ForAll("names") String name, @ForAll("values") String value, @ForAll String before) {
    String once = "{\"body\":" + quote(object(before, name, value)) + "}";
    String twice = "{\"body\":" + quote(once) + "}";

    assertThat(Secrets.blot(once)).doesNotContain(CANARY);
    assertThat(Secrets.blot(twice)).doesNotContain(CANARY);
  }

  @Property(seed = "1")
  void valueNeverShowsWhereverTheTextIsCut(
      @ForAll("names") String name, @ForAll("values") String value) {
    String text = object("id", name, value);
    int end = text.indexOf(CANARY) + CANARY.length();

    assertThat(Secrets.blot(text.substring(0, end))).doesNotContain(CANARY);
  }

  @Property(seed = "1")
  void valueOfAHeaderNeverShows(@ForAll("values") String value) {
    String line = value.replace('\r', ' ').replace('\n', ' ');

    assertThat(Secrets.blot("Accept: */*\nAuthorization: Bearer " + line))
        .isEqualTo("Accept: */*\nAuthorization: ***");
  }

  private static String object(String other, String name, String value) {
    return "{\"other\":" + quote(other) + "," + quote(name) + ":" + quote(value) + ",\"last\":1}";
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String quote(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  @Provide
  Arbitrary<String> names() {
    return Arbitraries.of(
        "access_token",
        "token",
        "client_secret",
        "code",
        "refresh_token",
        "password",
        "code_verifier",
        "state",
        "p256dh",
        "auth",
        "Authorization",
        "client_assertion");
  }

  @Provide
  Arbitrary<String> values() {
    Arbitrary<String> around =
        Arbitraries.oneOf(
            Arbitraries.strings().ofMaxLength(8),
            Arbitraries.strings().withChars("\"\\'&=:,}{][ \r\n<>").ofMaxLength(8));
    return around.flatMap(left -> around.map(right -> left + CANARY + right + CANARY));
  }

  @Provide
  Arbitrary<String> almostSecrets() {
    return Arbitraries.of(
            "token", "code", "Bearer", "\"", "'", "\\", "=", ":", "&", " ", "\n", "abc", "{", "}",
            "[", "]", ",", "://", "@", "***", "%5B")
        .list()
        .ofMaxSize(15)
        .map(parts -> String.join("", parts));
  }
}
