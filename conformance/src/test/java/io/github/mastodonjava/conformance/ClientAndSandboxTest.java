package io.github.mastodonjava.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mastodonjava.Mastodon;
import io.github.mastodonjava.Page;
import io.github.mastodonjava.Paging;
import io.github.mastodonjava.api.Login;
import io.github.mastodonjava.api.NewCollection;
import io.github.mastodonjava.api.NewStatus;
import io.github.mastodonjava.auth.AppRegistration;
import io.github.mastodonjava.auth.NewApp;
import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.entity.Collection;
import io.github.mastodonjava.entity.Status;
import io.github.mastodonjava.entity.Visibility;
import io.github.mastodonjava.error.MastodonForbiddenException;
import io.github.mastodonjava.error.MastodonNotFoundException;
import io.github.mastodonjava.error.MastodonUnauthorizedException;
import io.github.mastodonjava.sandbox.Sandbox;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the client asks, the embedded server answers, and the client reads. */
class ClientAndSandboxTest {
  private Sandbox sandbox;
  private Mastodon alice;

  @BeforeEach
  void start() {
    sandbox = Sandbox.start();
    alice = Mastodon.builder(sandbox.baseUrl()).accessToken(sandbox.token("alice")).build();
  }

  @AfterEach
  void stop() {
    alice.close();
    sandbox.close();
  }

  @Test
  void verifyCredentialsTellsWhoIsLoggedIn() {
    assertThat(alice.accounts().verifyCredentials().username()).isEqualTo("alice");
  }

  @Test
  void aPostedStatusIsReadBack() {
    Status posted =
        alice
            .statuses()
            .post(
                NewStatus.text("Hello & good-bye").visibility(Visibility.UNLISTED).language("en"));

    assertThat(alice.statuses().get(posted.id()))
        .extracting(Status::content, Status::visibility, Status::language)
        .containsExactly("<p>Hello &amp; good-bye</p>", Visibility.UNLISTED, "en");
  }

  @Test
  void theSameIdempotencyKeyPostsOnce() {
    NewStatus status = NewStatus.text("Once").idempotencyKey("key");

    assertThat(alice.statuses().post(status).id()).isEqualTo(alice.statuses().post(status).id());
  }

  @Test
  void theSameTextPostsTwice() {
    assertThat(alice.statuses().post("Twice").id())
        .isNotEqualTo(alice.statuses().post("Twice").id());
  }

  @Test
  void aDeletedStatusIsGone() {
    String id = alice.statuses().post("Bye").id();

    assertThat(alice.statuses().delete(id).text()).isEqualTo("Bye");
    assertThatThrownBy(() -> alice.statuses().get(id))
        .isInstanceOf(MastodonNotFoundException.class);
  }

  @Test
  void theHomeTimelineIsReadOverAllItsPages() {
    for (int i = 0; i < 50; i++) {
      sandbox.post("alice", "Post " + i);
    }

    List<String> contents =
        alice.timelines().home(Paging.limit(20)).stream()
            .map(Status::content)
            .filter(text -> text.startsWith("<p>Post "))
            .toList();

    assertThat(contents).hasSize(50).startsWith("<p>Post 49</p>").endsWith("<p>Post 0</p>");
  }

  @Test
  void theCollectionsOfAnAccountAreReadOverAllTheirPages() {
    List.of("Birds", "Cats", "Dogs")
        .forEach(name -> alice.collections().create(NewCollection.named(name)));

    Page<Collection> first =
        alice.collections().ofAccount(sandbox.user("alice").requireId(), Paging.limit(2));

    assertThat(first.stream().map(Collection::name)).containsExactly("Birds", "Cats", "Dogs");
    assertThat(first.items()).hasSize(2);
  }

  @Test
  void aStoredCursorIsReadOnFromLater() {
    for (int i = 0; i < 5; i++) {
      sandbox.post("alice", "Post " + i);
    }
    Page<Status> first = alice.timelines().home(Paging.limit(2));
    String stored = String.valueOf(first.nextCursor());

    Page<Status> second = alice.resume(new Page.Cursor(stored), Status.class);

    assertThat(second.items()).extracting(Status::content).startsWith("<p>Post 2</p>");
  }

  @Test
  void aCallOutsideTheTokensScopesNamesTheScopeThatItNeeds() {
    AppRegistration app =
        Mastodon.createApp(sandbox.baseUrl(), NewApp.named("Reader").scopes(Scope.READ));
    try (Mastodon reader =
        Mastodon.builder(sandbox.baseUrl()).client(app.clientId(), app.clientSecret()).build()) {
      reader.oauth().logIn(Login.app());

      assertThatThrownBy(() -> reader.statuses().post("no"))
          .isInstanceOf(MastodonForbiddenException.class)
          .hasMessageContaining("write:statuses");
    }
  }

  @Test
  void aRevokedTokenIsRefused() {
    AppRegistration app = Mastodon.createApp(sandbox.baseUrl(), NewApp.named("App"));
    try (Mastodon mastodon =
        Mastodon.builder(sandbox.baseUrl()).client(app.clientId(), app.clientSecret()).build()) {
      String token = mastodon.oauth().logIn(Login.app()).accessToken();
      assertThat(mastodon.oauth().revokeAccessToken()).isTrue();

      try (Mastodon late = Mastodon.builder(sandbox.baseUrl()).accessToken(token).build()) {
        assertThatThrownBy(() -> late.apps().verifyCredentials())
            .isInstanceOf(MastodonUnauthorizedException.class);
      }
    }
  }
}
