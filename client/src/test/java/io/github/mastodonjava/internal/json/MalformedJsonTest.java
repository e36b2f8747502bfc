package io.github.mastodonjava.internal.json;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.mastodonjava.entity.Account;
import io.github.mastodonjava.entity.Status;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is no JSON, or JSON of another kind, is an IOException; nothing else is. */
class MalformedJsonTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "{\"id\"",
        "{\"id\":\"1\"",
        "{\"id\":\"1\"}]",
        "{\"id\":\"1\"}{}",
        "{\"id\":\"1\"} x",
        "{\"id\":NaN}",
        "{\"id\":-Infinity}",
        "{\"id\":01}",
        "{'id':'1'}",
        "{\"id\":\"a\nb\"}",
        "{\"id\":\"\\x\"}",
        "{\"unknown\":[1,}",
        "/* */{}",
        "<html>",
        "tru"
      })
  void itIsRefused(String json) {
    assertRefused(json.getBytes(UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "null", "\"\"", "7", "true"})
  void jsonThatIsNoObjectIsNoEntity(String json) {
    assertRefused(json.getBytes(UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "null", "\"\""})
  void jsonThatIsNoArrayIsNoList(String json) {
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> Decoder.list(json.getBytes(UTF_8), Account.class));
  }

  @Test
  void invalidUtf8IsRefused() {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    json.writeBytes("{\"id\":\"".getBytes(UTF_8));
    json.write(0xC3);
    json.write(0x28);
    json.writeBytes("\"}".getBytes(UTF_8));

    assertRefused(json.toByteArray());
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"reblog\":", "{\"unknown\":", "{\"tags\":[", "{\"filtered\":[{\"x\":"})
  void depthWithoutEndIsRefused(String level) {
    assertRefused(level.repeat(100_000).getBytes(UTF_8));
  }

  @Test
  void depthThatServersMayReachIsRead() throws IOException {
    String json = "{\"reblog\":".repeat(150) + "{\"id\":\"1\"}" + "}".repeat(150);
    Status status = Decoder.one(json.getBytes(UTF_8), Status.class).value();

    assertThat(Encoder.write(status)).isEqualTo(json);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"unknown\":1e9999999999}",
        "{\"favourites_count\":1e9999999999}",
        "[1e-9999999999]"
      })
  void aNumberThatNothingCanHoldIsRefused(String json) {
    assertRefused(json.getBytes(UTF_8));
  }

  @Test
  void aByteOrderMarkIsSkipped() throws IOException {
    assertThat(id("\uFEFF{\"id\":\"1\"}".getBytes(UTF_8))).isEqualTo("1");
  }

  @Test
  void utf16IsRead() throws IOException {
    assertThat(id("{\"id\":\"é\"}".getBytes(UTF_16))).isEqualTo("é");
  }

  @Test
  void halfASurrogatePairIsKeptAndWrittenAsAnEscape() throws IOException {
    String json = "{\"id\":\"a\\uD83Db\",\"unknown\":\"\\uDE00\\uD83D\",\"acct\":\"😀\"}";
    Account account = Decoder.one(json.getBytes(UTF_8), Account.class).value();

    assertThat(account.id()).isEqualTo("a\uD83Db");
    assertThat(JsonValue.read(Encoder.write(account).getBytes(UTF_8)))
        .isEqualTo(JsonValue.read(json));
    assertThat(Encoder.write(account)).contains("\\uD83D", "\\uDE00\\uD83D", "😀");
  }

  @Test
  void aTextOfManyMegabytesIsRead() throws IOException {
    String text = "x".repeat(20_000_000);

    assertThat(id(("{\"id\":\"" + text + "\"}").getBytes(UTF_8))).hasSize(20_000_000);
  }

  @Test
  void whatComesAfterAListIsRefused() {
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> Decoder.list("[]x".getBytes(UTF_8), Account.class));
  }

  @Test
  void scalarsAndAnyJsonAreReadToo() throws IOException {
    assertThat(Decoder.list("[\"a\",\"b\"]".getBytes(UTF_8), String.class).value())
        .isEqualTo(List.of("a", "b"));
    assertThat(Decoder.one("true".getBytes(UTF_8), Boolean.class).value()).isTrue();
    assertThat(Decoder.one("[1]".getBytes(UTF_8), Object.class).value()).isEqualTo(List.of(1L));
  }

  private static String id(byte[] json) throws IOException {
    return Decoder.one(json, Account.class).value().id();
  }

  private static void assertRefused(byte[] json) {
    assertThatExceptionOfType(IOException.class).isThrownBy(() -> Decoder.one(json, Status.class));
  }
}
