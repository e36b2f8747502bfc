package io.github.mastodonjava.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.EntityJson;
import io.github.mastodonjava.entity.Mention;
import io.github.mastodonjava.entity.Status;
import org.junit.jupiter.api.Test;

/** Content with what the status around it says. */
class StatusContentTest {
  private static StatusHtml content(String json) {
    return StatusHtml.of(EntityJson.read(json, Status.class));
  }

  @Test
  void quotedStatusIsNotNamedTwice() {
    String html =
        "<p class=\\\"quote-inline\\\">RE: <a href=\\\"https://example.com/@a/1\\\">x</a></p><p>Yes</p>";

    assertThat(
            content("{\"content\": \"" + html + "\", \"quote\": {\"state\": \"accepted\"}}").text())
        .isEqualTo("Yes");
    assertThat(content("{\"content\": \"" + html + "\"}").text())
        .isEqualTo("RE: x (https://example.com/@a/1)\n\nYes");
  }

  @Test
  void mentionIsTheOneThatTheStatusSays() {
    StatusHtml content =
        content(
            """
            {"content": "<a href=\\"https://web.example/x/bob\\">@bob</a>",
             "mentions": [{"id": "7", "username": "bob", "acct": "bob@example.com",
               "url": "https://web.example/x/bob"}]}
            """);

    assertThat(content.links())
        .singleElement()
        .isInstanceOfSatisfying(
            MentionLink.class,
            link -> {
              assertThat(link.acct()).hasToString("bob@example.com");
              assertThat(link.mention()).extracting(Mention::id).isEqualTo("7");
            });
  }

  @Test
  void boostSaysWhatIsBoosted() {
    assertThat(content("{\"content\": \"\", \"reblog\": {\"content\": \"<p>Hello</p>\"}}").text())
        .isEqualTo("Hello");
  }

  @Test
  void statusWithoutContentSaysNothing() {
    assertThat(content("{\"id\": \"1\"}").text()).isEmpty();
  }

  @Test
  void emojiAreThoseOfTheStatus() {
    assertThat(
            content(
                    """
                    {"content": "<p>:cat:</p>", "emojis": [{"shortcode": "cat",
                     "url": "https://mastodon.example/cat.png"}, {"url": "x"}, {"shortcode": "y"}]}
                    """)
                .markdown())
        .isEqualTo("![:cat:](https://mastodon.example/cat.png)");
  }
}
