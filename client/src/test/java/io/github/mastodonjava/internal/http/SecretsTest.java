package io.github.mastodonjava.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "access_token=abc&limit=40 | access_token=***&limit=40",
        "?limit=40&code=abc#x | ?limit=40&code=***",
        "grant_type=password&password=a%26b+c | grant_type=password&password=***",
        "subscription[keys][auth]=abc&x=1 | subscription[keys][auth]=***&x=1",
        "subscription%5Bkeys%5D%5Bp256dh%5D=abc | subscription%5Bkeys%5D%5Bp256dh%5D=***",
        "{\"token\":\"abc\",\"id\":\"1\"} | {\"token\":\"***\",\"id\":\"1\"}",
        "{\"client_secret\" : \"a\\\"b\" , \"id\": 1} | {\"client_secret\" : \"***\" , \"id\": 1}",
        "{\"code\":123,\"id\":1} | {\"code\":***,\"id\":1}",
        "{\"body\":\"{\\\"token\\\":\\\"abc\\\"}\",\"id\":1} | {\"body\":\"{\\\"token\\\":\\\"***\\\"}\",\"id\":1}",
        "{\"refresh_token\":\"abc | {\"refresh_token\":\"***\"",
        "{\"token\":[\"abc\"],\"id\":1} | {\"token\":***",
        "Authorization: Bearer abc | Authorization: ***",
        "authorization: Basic YTpi | authorization: ***",
        "sent Bearer abc to it | sent Bearer *** to it",
        "Set-Cookie: session=abc; path=/ | Set-Cookie: ***",
        "https://user:abc@host.example/path | https://***@host.example/path",
        "password=\"a b\"c&x=1 | password=\"***\"&x=1",
        "CLIENT_SECRET=abc | CLIENT_SECRET=***"
      })
  void secretIsReplaced(String text, String shown) {
    assertThat(Secrets.blot(text)).isEqualTo(shown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "limit=40&max_id=1",
        "{\"token_type\":\"Bearer\",\"scope\":\"read write\"}",
        "client_id=abc&redirect_uri=urn%3Aietf%3Awg%3Aoauth%3A2.0%3Aoob",
        "https://social.example:8443/@alice",
        "The access token is invalid",
        "code=&x=1",
        "encoded 1: 2"
      })
  void otherTextStaysAsItIs(String text) {
    assertThat(Secrets.blot(text)).isEqualTo(text);
  }

  @Test
  void linesBehindAHeaderStay() {
    assertThat(Secrets.blot("Authorization: Bearer abc\r\nAccept: */*"))
        .isEqualTo("Authorization: ***\r\nAccept: */*");
  }

  @Test
  void headerIsJudgedByItsName() {
    assertThat(Secrets.blotHeader("Authorization", "Bearer abc")).isEqualTo("***");
    assertThat(Secrets.blotHeader("Location", "/cb?code=abc&x=1")).isEqualTo("/cb?code=***&x=1");
    assertThat(Secrets.blotHeader("Accept", "application/json")).isEqualTo("application/json");
  }
}
