package io.github.mastodonjava.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class OEmbedsTest {
  private final RecordedRequests sent = new RecordedRequests();
  private final OEmbeds oembed = new OEmbeds(sent);

  @Test
  void addressGoesIntoTheQuery() {
    oembed.get("https://example.org/@alice/1");

    assertThat(sent.last())
        .isEqualTo("GET /api/oembed query {url: 'https://example.org/@alice/1'}");
  }

  @Test
  void sizesAreSentWhereTheyWereSaid() {
    oembed.get("https://example.org/@alice/1", 300, 200);

    assertThat(sent.last())
        .isEqualTo(
            "GET /api/oembed query {url: 'https://example.org/@alice/1', maxwidth: 300, "
                + "maxheight: 200}");
  }
}
