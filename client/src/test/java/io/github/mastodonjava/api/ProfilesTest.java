package io.github.mastodonjava.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ProfilesTest {
  private final RecordedRequests sent = new RecordedRequests();
  private final Profiles profile = new Profiles(sent);

  @Test
  void profileIsAskedFor() {
    profile.get();

    assertThat(sent.last()).isEqualTo("GET /api/v1/profile");
  }

  @Test
  void updateSaysAllThatWasSaid() {
    profile.update(
        ProfileUpdate.UNCHANGED
            .displayName("Alice")
            .showMedia(true)
            .showMediaReplies(false)
            .showFeatured(true));

    assertThat(sent.last())
        .isEqualTo(
            "PATCH /api/v1/profile body {display_name: 'Alice', show_media: true,"
                + " show_media_replies: false, show_featured: true}");
  }

  @Test
  void avatarIsDeleted() {
    profile.deleteAvatar();

    assertThat(sent.last()).isEqualTo("DELETE /api/v1/profile/avatar");
  }

  @Test
  void headerIsDeleted() {
    profile.deleteHeader();

    assertThat(sent.last()).isEqualTo("DELETE /api/v1/profile/header");
  }
}
