package io.github.mastodonjava.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import okhttp3.HttpUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaseUrlTest {
  @ParameterizedTest
  @CsvSource({
    "mastodon.social, https://mastodon.social",
    "' mastodon.social ', https://mastodon.social",
    "mastodon.social/, https://mastodon.social",
    "mastodon.social///, https://mastodon.social",
    "Mastodon.Social, https://mastodon.social",
    "HTTPS://mastodon.social, https://mastodon.social",
    "https://mastodon.social:443, https://mastodon.social",
    "https://mastodon.social:8443/, https://mastodon.social:8443",
    "mastodon.social:8443, https://mastodon.social:8443",
    "https://example.org/social/, https://example.org/social",
    "https://example.org/a/b, https://example.org/a/b",
    "https://example.org//a.example//b/, https://example.org/a.example//b",
    "münchen.social, https://xn--mnchen-3ya.social",
    "https://例え.jp, https://xn--r8jz45g.jp",
    "http://localhost:3000, http://localhost:3000",
    "http://social.localhost, http://social.localhost",
    "http://127.0.0.1:80, http://127.0.0.1",
    "http://127.1.2.3:3000, http://127.1.2.3:3000",
    "http://[::1]:3000, http://[::1]:3000",
    "http://[0:0:0:0:0:0:0:1], http://[::1]",
    "'https://[2001:DB8::1]', 'https://[2001:db8::1]'",
  })
  void anAddressIsReadAsPeopleGiveIt(String address, String read) {
    assertThat(BaseUrl.parse(address, false)).hasToString(read);
  }

  @Test
  void aPathThatBeginsLikeAHostIsAPath() {
    BaseUrl base = BaseUrl.parse("https://example.org//evil.example", false);

    assertThat(base.at("/api/v1/instance"))
        .hasToString("https://example.org/evil.example/api/v1/instance");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://mastodon.social",
        "http://127.0.0.1.example.org",
        "http://localhost.example.org",
        "http://notlocalhost",
        "http://10.0.0.1:3000",
        "http://[2001:db8::1]",
      })
  void plainHttpToAnotherMachineIsRefusedUnlessAllowed(String address) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BaseUrl.parse(address, false))
        .withMessageContaining("plain http")
        .withMessageContaining("plainHttpAllowed()")
        .withMessageContaining(address);
    assertThat(BaseUrl.parse(address, true)).hasToString(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "   ",
        "https://",
        "ftp://mastodon.social",
        "mastodon.social:port",
        "mastodon.social:99999",
        "javascript:alert(1)",
        "https:mastodon.social",
        "two words",
        "https://[::1",
        "https://`bücher.example",
      })
  void whatIsNoAddressOfAServerIsRefused(String address) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BaseUrl.parse(address, true))
        .withMessageContaining("Not the address of a server")
        .withMessageContaining("https://mastodon.social");
  }

  @ParameterizedTest
  @CsvSource({
    "https://alice:s3cret@mastodon.social, user name or password",
    "https://s3cret@mastodon.social, user name or password",
    "alice:s3cret@mastodon.social, user name or password",
    "s3cret@mastodon.social, account",
    "https://s3cret@mastodon.social/@alice?a#b, account",
    "https://:s3cret@mastodon.social, user name or password",
    "https://mastodon.social/?access_token=s3cret, query",
    "mastodon.social?s3cret, query",
    "https://mastodon.social/#access_token=s3cret, fragment",
    "mastodon.social#s3cret, fragment",
  })
  void whatMayBeSecretInAnAddressIsRefusedAndNotShown(String address, String reason) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BaseUrl.parse(address, false))
        .withMessageContaining(reason)
        .withMessageContaining("mastodon.social")
        .satisfies(e -> assertThat(e.toString()).doesNotContain("s3cret"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "alice@mastodon.social",
        "@alice@mastodon.social",
        "https://mastodon.social/@alice",
        "https://mastodon.social/@alice/109876543210",
      })
  void whatNamesAnAccountIsAnsweredWithTheServerOfIt(String address) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BaseUrl.parse(address, false))
        .withMessageContaining("not of its server https://mastodon.social:");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://alice:s3cret@mastodon.social:port",
        "https://mastodon.social:port/?s3cret",
        "https://mastodon.social:port/#s3cret",
      })
  void whatCannotBeReadAtAllShowsNoSecretsEither(String address) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BaseUrl.parse(address, false))
        .satisfies(e -> assertThat(e.toString()).doesNotContain("s3cret"));
  }

  @Test
  void aPathIsPutBehindThePrefix() {
    assertThat(BaseUrl.parse("https://example.org/social/", false).at("/api/v1/polls/1?a=b"))
        .hasToString("https://example.org/social/api/v1/polls/1?a=b");
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/social/api/v1/a?x=1, /api/v1/a?x=1",
    "https://other.example/social/api/v1/a, /api/v1/a",
    "https://example.org/socialist/a, /socialist/a",
    "https://example.org/api/v1/a, /api/v1/a",
    "https://example.org//evil.example/a, /evil.example/a",
    "https://example.org/social//evil.example/a, /evil.example/a",
    "https://example.org/a?x=%2F%3F, /a?x=%2F%3F",
    "https://example.org/social/a?x[]=1&y=ä#z, /a?x[]=1&y=%C3%A4",
    "https://example.org/social/a/../b, /b",
    "HTTPS://EXAMPLE.org:443/social/a, /a",
    "/social/a?max_id=1, /a?max_id=1",
    "?max_id=1, /asked?max_id=1",
  })
  void ofAnAddressThatTheServerNamesPathAndQueryAreUsed(String target, String relative) {
    BaseUrl base = BaseUrl.parse("https://example.org/social", false);

    assertThat(base.relative(target, base.at("/asked?limit=2"))).isEqualTo(relative);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/@alice/1:2?a=b%20c&d[]=,+",
        "/a//b",
        "//other.example/a",
        "/\\other.example/a",
        "/\t/other.example/a",
        "/a/../../b",
        "/%2e%2e/b",
        "/a b?c d#e",
        "/ä?ö",
      })
  void noPathLeadsToAnotherHost(String path) {
    BaseUrl base = BaseUrl.parse("https://example.org:8443", false);

    assertThat(base.at(path)).isEqualTo(HttpUrl.get("https://example.org:8443" + path));
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/other, true",
    "https://EXAMPLE.org:443/, true",
    "http://example.org/, false",
    "https://example.org:444/, false",
    "https://www.example.org/, false",
  })
  void anOriginIsSchemeHostAndPort(String other, boolean same) {
    assertThat(BaseUrl.parse("example.org", false).isSameOrigin(HttpUrl.get(other)))
        .isEqualTo(same);
  }
}
