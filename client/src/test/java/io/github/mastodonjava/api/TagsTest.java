package io.github.mastodonjava.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class TagsTest {
  private final RecordedRequests sent = new RecordedRequests();
  private final Tags tags = new Tags(sent);

  @Test
  void nameIsEncoded() {
    tags.get("café");

    assertThat(sent.last()).isEqualTo("GET /api/v1/tags/caf%C3%A9");
  }

  @Test
  void hashOfTheNameIsNotSent() {
    tags.get("#cats");

    assertThat(sent.last()).isEqualTo("GET /api/v1/tags/cats");
  }

  @Test
  void tagIsFollowed() {
    tags.follow("#cats");

    assertThat(sent.last()).isEqualTo("POST /api/v1/tags/cats/follow");
  }

  @Test
  void tagIsUnfollowed() {
    tags.unfollow("#cats");

    assertThat(sent.last()).isEqualTo("POST /api/v1/tags/cats/unfollow");
  }

  @Test
  void tagIsFeatured() {
    tags.feature("#cats");

    assertThat(sent.last()).isEqualTo("POST /api/v1/tags/cats/feature");
  }

  @Test
  void tagIsUnfeatured() {
    tags.unfeature("#cats");

    assertThat(sent.last()).isEqualTo("POST /api/v1/tags/cats/unfeature");
  }
}
