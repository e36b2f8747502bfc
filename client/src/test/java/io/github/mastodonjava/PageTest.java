package io.github.mastodonjava;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mastodonjava.api.NotificationFilter;
import io.github.mastodonjava.entity.NotificationGroup;
import io.github.mastodonjava.entity.Status;
import io.github.mastodonjava.error.MastodonNotFoundException;
import io.github.mastodonjava.http.Unreadable;
import java.lang.ref.WeakReference;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import mockwebserver3.MockResponse;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTest {
  private static final String HOME = "/api/v1/timelines/home";

  private final FakeMastodon server = new FakeMastodon();
  private final Mastodon mastodon = server.client();

  @AfterEach
  void stop() {
    server.close();
  }

  /** A page of one status, which leads to those with the given parameters; null for none. */
  private static MockResponse.Builder page(
      String id, @Nullable String next, @Nullable String previous) {
    MockResponse.Builder page =
        FakeMastodon.json(id.isEmpty() ? "[]" : "[{\"id\":\"" + id + "\"}]");
    if (next != null) {
      page.addHeader("Link", "<https://a.example" + HOME + "?" + next + ">; rel=\"next\"");
    }
    if (previous != null) {
      page.addHeader("Link", "<https://a.example" + HOME + "?" + previous + ">; rel=\"prev\"");
    }
    return page;
  }

  private static List<String> ids(Page<Status> page) {
    return page.items().stream().map(Status::id).toList();
  }

  @Test
  void allFollowingPagesAreReadInTurn() {
    server
        .answer(page("3", "max_id=3", "min_id=3"))
        .answer(page("2", "max_id=2", "min_id=2"))
        .answer(page("1", null, "min_id=1"));

    assertThat(mastodon.timelines().home().stream().map(Status::id)).containsExactly("3", "2", "1");
    assertThat(server.lines())
        .containsExactly("GET " + HOME, "GET " + HOME + "?max_id=3", "GET " + HOME + "?max_id=2");
  }

  @Test
  void answersThatAreOnePageEachAreReadInTurn() {
    server
        .answer(
            FakeMastodon.json("{\"notification_groups\":[{\"group_key\":\"b\"}]}")
                .addHeader("Link", "<https://a.example/api/v2/notifications?max_id=3>; rel=next"))
        .answer(FakeMastodon.json("{\"notification_groups\":[{\"group_key\":\"a\"}]}"));

    assertThat(
            mastodon.groupedNotifications().pages(NotificationFilter.ALL).stream()
                .flatMap(page -> page.notificationGroups().stream())
                .map(NotificationGroup::groupKey))
        .containsExactly("b", "a");
    assertThat(server.lines())
        .containsExactly("GET /api/v2/notifications", "GET /api/v2/notifications?max_id=3");
  }

  @Test
  void aPageIsAskedForWhenItIsReached() {
    server.answer(page("3", "max_id=3", null)).answer(page("2", null, null));

    Iterator<Status> statuses = mastodon.timelines().home().iterator();
    assertThat(statuses.next().id()).isEqualTo("3");
    assertThat(server.asked()).hasSize(1);
    assertThat(statuses.hasNext()).isTrue();
    assertThat(server.asked()).hasSize(2);
    assertThat(statuses.next().id()).isEqualTo("2");
    assertThat(statuses.hasNext()).isFalse();
    assertThatThrownBy(statuses::next).isInstanceOf(NoSuchElementException.class);
    assertThat(server.asked()).hasSize(2);
  }

  @Test
  void aStreamAsksForNoMoreThanItNeeds() {
    server.answer(page("3", "max_id=3", null)).answer(page("2", "max_id=2", null));

    assertThat(mastodon.timelines().home().stream().limit(2).count()).isEqualTo(2);
    assertThat(server.asked()).hasSize(2);
  }

  @Test
  void aPageCanBeReadOverMoreThanOnce() {
    server.answer(page("3", null, null));
    Page<Status> page = mastodon.timelines().home();

    assertThat(page.stream().count()).isEqualTo(1);
    assertThat(page.stream().count()).isEqualTo(1);
    assertThat(page).hasSize(1);
  }

  @Test
  void anEmptyPageIsTheEnd() {
    server.answer(page("3", "max_id=3", null)).answer(page("", "max_id=0", null));

    assertThat(mastodon.timelines().home()).hasSize(1);
    assertThat(server.asked()).hasSize(2);
  }

  @Test
  void aPageOfUnreadableItemsIsNotTheEnd() {
    server
        .answer(page("3", "max_id=3", null))
        .answer(page("", "max_id=2", null).body("[7]"))
        .answer(page("1", null, null));

    assertThat(mastodon.timelines().home()).hasSize(2);
  }

  @Test
  void aPageThatLeadsToItselfIsTheEnd() {
    server.always(HOME, page("3", "max_id=3", null));

    assertThat(mastodon.timelines().home()).hasSize(2);
    assertThat(server.asked()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 7})
  void aCircleOfPagesEnds(int length) {
    for (int round = 0; round < 5; round++) {
      for (int i = 0; i < length; i++) {
        server.answer(page("1", "max_id=" + i, null));
      }
    }

    assertThat(mastodon.timelines().home()).hasSizeLessThan(5 * length);
  }

  @Test
  void aPageThatCouldNotBeReadCanBeAskedForAgain() {
    server.answer(page("3", "max_id=3", null)).answer(404, "{}").answer(page("2", null, null));
    Iterator<Status> statuses = mastodon.timelines().home().iterator();
    statuses.next();

    assertThatThrownBy(statuses::hasNext).isInstanceOf(MastodonNotFoundException.class);
    assertThat(statuses.next().id()).isEqualTo("2");
    assertThat(statuses.hasNext()).isFalse();
  }

  @Test
  void nextAndPreviousAreOnePageEach() {
    server
        .answer(page("2", "max_id=2", "min_id=2"))
        .answer(page("1", null, null))
        .answer(page("3", null, null));
    Page<Status> page = mastodon.timelines().home();

    assertThat(ids(Objects.requireNonNull(page.next()))).containsExactly("1");
    assertThat(ids(Objects.requireNonNull(page.previous()))).containsExactly("3");
    assertThat(server.lines())
        .containsExactly("GET " + HOME, "GET " + HOME + "?max_id=2", "GET " + HOME + "?min_id=2");
  }

  @Test
  void withoutALinkThereIsNeitherNextNorPrevious() {
    server.answer(page("2", null, null));
    Page<Status> page = mastodon.timelines().home();

    assertThat(page.next()).isNull();
    assertThat(page.previous()).isNull();
    assertThat(page.nextCursor()).isNull();
    assertThat(page.previousCursor()).isNull();
    assertThat(page).hasToString("Page[1 items, next none]");
    assertThat(server.asked()).hasSize(1);
  }

  @Test
  void aCursorIsStoredAndReadOnFrom() {
    server.answer(page("2", "max_id=01H8ZX&limit=5", null)).answer(page("1", null, null));
    String stored = Objects.requireNonNull(mastodon.timelines().home().nextCursor()).toString();

    Page<Status> page = mastodon.resume(new Page.Cursor(stored), Status.class);

    assertThat(stored).isEqualTo(HOME + "?max_id=01H8ZX&limit=5");
    assertThat(ids(page)).containsExactly("1");
    assertThat(FakeMastodon.line(server.askedLast())).isEqualTo("GET " + stored);
  }

  @Test
  void aCursorWorksUnderAPathToo() {
    Mastodon below = server.builder(server.address() + "/social").build();
    server
        .answer(
            FakeMastodon.json("[{\"id\":\"2\"}]")
                .addHeader("Link", "<https://a.example/social" + HOME + "?max_id=2>; rel=next"))
        .answer(page("1", null, null));

    assertThat(below.timelines().home()).hasSize(2);
    assertThat(FakeMastodon.line(server.askedLast())).isEqualTo("GET /social" + HOME + "?max_id=2");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "api/v1",
        "//evil.example/a",
        "https://evil.example/a",
        "/a#b",
        "?a=b",
        "javascript:x",
      })
  void whatIsNoPathIsNoCursor(String target) {
    assertThatIllegalArgumentException().isThrownBy(() -> new Page.Cursor(target));
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript:alert(1)", "mailto:a@b", "http://[", "ftp://a.example/b"})
  void aLinkToNoPlaceOnTheWebIsNone(String target) {
    server.answer(
        FakeMastodon.json("[{\"id\":\"2\"}]").addHeader("Link", "<" + target + ">; rel=next"));

    assertThat(mastodon.timelines().home().nextCursor()).isNull();
  }

  @Test
  void pagesAreCountedByPositionWhereTheLinkSaysSo() {
    server.answer(page("2", "offset=40", null)).answer(page("1", null, null));

    assertThat(mastodon.timelines().home()).hasSize(2);
    assertThat(FakeMastodon.line(server.askedLast())).isEqualTo("GET " + HOME + "?offset=40");
  }

  @Test
  void unreadableItemsBelongToTheirPage() {
    server.answer("[{\"id\":\"2\"},7]");

    assertThat(mastodon.timelines().home().unreadable()).containsExactly(new Unreadable("/1", 7L));
  }

  @Test
  void thePagesThatWereReadAreNotKept() {
    server.answer(page("3", "max_id=3", null)).answer(page("2", "max_id=2", null));
    server.answer(page("1", null, null));
    Iterator<Status> statuses = mastodon.timelines().home().iterator();
    WeakReference<Status> first = new WeakReference<>(statuses.next());

    statuses.next();

    Awaitility.await()
        .untilAsserted(
            () -> {
              System.gc();
              assertThat(first.get()).isNull();
            });
    assertThat(statuses.next().id()).isEqualTo("1");
  }
}
