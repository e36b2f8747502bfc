package io.github.mastodonjava.internal.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import okhttp3.HttpUrl;

class BaseUrlFuzzTest {
  private static final String ADDRESS = "https://a.example/under";
  private static final BaseUrl SERVER = BaseUrl.parse(ADDRESS, false);

  /** Takes an address, and a link that the server gave, a line each. */
  @FuzzTest
  void requestsGoToTheServerWhateverItsLinksSay(byte[] bytes) {
    String text = new String(bytes, UTF_8);
    int line = text.indexOf('\n');
    String link = text.substring(line + 1);
    String relative = SERVER.relative(link, HttpUrl.get(ADDRESS + "/api/v1/timelines/home"));
    if (relative != null) {
      assertThat(relative).startsWith("/").doesNotStartWith("//");
      assertThat(SERVER.at(relative).toString()).startsWith(ADDRESS + "/");
    }
    BaseUrl base;
    try {
      base = BaseUrl.parse(line < 0 ? text : text.substring(0, line), false);
    } catch (IllegalArgumentException e) {
      return;
    }
    assertThat(BaseUrl.parse(base.toString(), false)).hasToString(base.toString());
    assertThat(base.isHttps() || base.host().matches(".*localhost|127\\..*|::1")).isTrue();
    assertThat(base.at("/api/v1/instance").toString()).isEqualTo(base + "/api/v1/instance");
  }
}
