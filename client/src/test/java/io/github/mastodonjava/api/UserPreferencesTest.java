package io.github.mastodonjava.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class UserPreferencesTest {
  private final RecordedRequests sent = new RecordedRequests();
  private final UserPreferences preferences = new UserPreferences(sent);

  @Test
  void preferencesAreAskedFor() {
    preferences.get();

    assertThat(sent.last()).isEqualTo("GET /api/v1/preferences");
  }
}
