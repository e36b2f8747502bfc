package io.github.mastodonjava.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AcctTest {
  @ParameterizedTest
  @CsvSource({
    "alice, alice",
    "@alice, alice",
    "' @alice ', alice",
    "alice@example.com, alice@example.com",
    "@alice@example.com, alice@example.com",
    "acct:alice@example.com, alice@example.com",
    "Alice@EXAMPLE.com, Alice@example.com",
    "a_b.c-d@example.com, a_b.c-d@example.com",
    "@alice@localhost:3000, alice@localhost:3000",
    "@alice@bücher.example, alice@xn--bcher-kva.example",
    "@alice@日本語.jp, alice@xn--wgv71a119e.jp",
    "https://mastodon.example/@alice, alice@mastodon.example",
    "https://mastodon.example/@alice/, alice@mastodon.example",
    "HTTPS://Mastodon.example/@alice?x=y#z, alice@mastodon.example",
    "http://localhost:3000/@alice, alice@localhost:3000",
    "https://mastodon.example/@alice@other.example, alice@other.example",
    "https://mastodon.example/@alice/with_replies, alice@mastodon.example",
    "https://mastodon.example/@alice/tagged/cats, alice@mastodon.example",
    "https://mastodon.example/users/alice, alice@mastodon.example",
    "https://mastodon.example/web/@alice@other.example, alice@other.example",
    "https://mastodon.example/deck/@alice, alice@mastodon.example",
    "https://pleroma.example/users/alice, alice@pleroma.example",
    "https://pleroma.example/alice, alice@pleroma.example",
    "https://pixelfed.example/alice, alice@pixelfed.example",
    "https://gts.example/@alice, alice@gts.example",
    "https://misskey.example/@alice@other.example, alice@other.example",
    "https://lemmy.example/u/alice, alice@lemmy.example",
    "https://lemmy.example/u/alice@other.example, alice@other.example",
    "https://lemmy.example/c/cats, cats@lemmy.example",
    "https://mbin.example/u/@alice@other.example, alice@other.example",
    "https://mbin.example/m/cats, cats@mbin.example",
    "https://friendica.example/profile/alice, alice@friendica.example",
    "https://hubzilla.example/channel/alice, alice@hubzilla.example",
    "https://peertube.example/accounts/alice, alice@peertube.example",
    "https://peertube.example/a/alice, alice@peertube.example",
    "https://peertube.example/video-channels/cats, cats@peertube.example",
    "https://bookwyrm.example/user/alice, alice@bookwyrm.example",
    "https://blog.example/author/alice, alice@blog.example",
    "https://bücher.example/@alice, alice@xn--bcher-kva.example",
  })
  void readsWhatPeopleWrite(String text, String acct) {
    assertThat(Acct.parse(text)).hasToString(acct);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "@",
        "@@",
        "alice@",
        "@alice@",
        "@@alice",
        "alice@example.com@example.org",
        "al ice",
        "alice bob@example.com",
        ".alice",
        "alice.@example.com",
        "älice@example.com",
        "alice@exa mple.com",
        "alice@-example.com",
        "alice@example..com",
        "alice@example.com.",
        "alice@example.com:",
        "alice@example.com:x",
        "alice@example.com:123456",
        "alice@example.com/x",
        "alice@[::1]",
        "ftp://example.com/@alice",
        "https://",
        "https://example.com",
        "https://example.com/",
        "https:///@alice",
        "https://example.com/@",
        "https://example.com/about",
        "https://example.com/@alice/109876543210",
        "https://example.com/users/alice/statuses/1",
        "https://example.com/tags/cats",
        "https://user:pass@example.com/@alice",
        "javascript:alert(1)",
      })
  void refusesWhatIsNone(String text) {
    assertThatIllegalArgumentException().isThrownBy(() -> Acct.parse(text));
  }

  @Test
  void refusalSaysWhatWasExpected() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Acct.parse("https://example.com/@alice/1"))
        .withMessage(
            "not the address of a profile, as https://domain/@user: https://example.com/@alice/1");
  }

  @Test
  void handleHasTheDomainInItsOwnLetters() {
    assertThat(Acct.parse("alice@xn--bcher-kva.example").handle())
        .isEqualTo("@alice@bücher.example");
    assertThat(Acct.parse("alice").handle()).isEqualTo("@alice");
  }

  @Test
  void caseMakesNoDifference() {
    assertThat(Acct.parse("Alice@Example.com").isSameAs(Acct.parse("alice@example.COM"))).isTrue();
    assertThat(Acct.parse("alice").isSameAs(Acct.parse("alice@example.com"))).isFalse();
  }

  @Test
  void localOneGetsTheDomainOfItsServer() {
    assertThat(Acct.parse("alice").orAt("example.com")).hasToString("alice@example.com");
    assertThat(Acct.parse("alice@a.example").orAt("b.example")).hasToString("alice@a.example");
    assertThat(Acct.parse("alice").isLocal()).isTrue();
  }
}
