package io.github.mastodonjava.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.EntityJson;
import io.github.mastodonjava.entity.Account;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProfileVerificationTest {
  private static final Account ALICE =
      EntityJson.read(
          """
          {"url": "https://mastodon.example/@alice?a=1&b=2", "fields": [
            {"name": "Site", "value": "<a href=\\"https://alice.example/\\" rel=\\"me\\">alice</a>",
             "verified_at": "2026-01-02T03:04:05.000Z"},
            {"name": "Other", "value": "<a href=\\"https://other.example/\\">x</a>",
             "verified_at": null},
            {"name": "Pronouns", "value": "she"}]}
          """,
          Account.class);

  @Test
  void linkBackIsWhatServersLookFor() {
    String link = ProfileVerification.linkBack(ALICE, "Alice <3");

    assertThat(link)
        .isEqualTo(
            "<a rel=\"me\" href=\"https://mastodon.example/@alice?a=1&amp;b=2\">Alice &lt;3</a>");
    assertThat(ProfileVerification.linksBack("<body>" + link, ALICE)).isTrue();
    assertThat(
            ProfileVerification.linksBack(
                "<head>" + ProfileVerification.linkBackInHead(ALICE) + "</head>", ALICE))
        .isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<a rel='nofollow me' href='https://mastodon.example/@alice?a=1&b=2'>x</a>",
        "<a rel=me href='HTTPS://mastodon.example/@Alice?a=1&b=2'>x</a>",
        "<link href='https://mastodon.example/@alice?a=1&b=2' rel='me'>",
      })
  void pageThatLinksBackIsKnown(String page) {
    assertThat(ProfileVerification.linksBack(page, ALICE)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<a href='https://mastodon.example/@alice?a=1&b=2'>x</a>",
        "<a rel='ME' href='https://mastodon.example/@alice?a=1&b=2'>x</a>",
        "<a rel='meow' href='https://mastodon.example/@alice?a=1&b=2'>x</a>",
        "<a rel='me' href='https://mastodon.example/@bob'>x</a>",
        "<!-- <a rel='me' href='https://mastodon.example/@alice?a=1&b=2'>x</a> -->",
      })
  void pageThatDoesNotIsNot(String page) {
    assertThat(ProfileVerification.linksBack(page, ALICE)).isFalse();
  }

  @Test
  void verifiedLinksHaveTheirAddressAndTime() {
    assertThat(ProfileVerification.verifiedLinks(ALICE))
        .containsExactly(
            new ProfileVerification.VerifiedLink(
                "Site", "https://alice.example/", Instant.parse("2026-01-02T03:04:05Z")));
  }
}
