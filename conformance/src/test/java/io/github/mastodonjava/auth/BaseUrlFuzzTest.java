package io.github.mastodonjava.auth;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.net.URI;

class BaseUrlFuzzTest {
  @FuzzTest
  void anyAddressIsThatOfAServerInOneSpellingOrNone(byte[] bytes) {
    URI url;
    try {
      url = BaseUrl.parse(new String(bytes, UTF_8));
    } catch (IllegalArgumentException e) {
      return;
    }
    assertThat(BaseUrl.parse(url.toString())).isEqualTo(url);
    assertThat(url.getScheme()).isIn("http", "https");
    assertThat(url.getHost()).isNotEmpty();
    assertThat(url.getRawUserInfo()).isNull();
    assertThat(url.getRawQuery()).isNull();
    assertThat(url.getRawFragment()).isNull();
    assertThat(url.toString()).doesNotEndWith("/");
  }
}
