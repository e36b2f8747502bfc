package io.github.mastodonjava;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.entity.Status;
import io.github.mastodonjava.streaming.Stream;
import io.github.mastodonjava.streaming.StreamEvent.ConversationUpdated;
import io.github.mastodonjava.streaming.StreamEvent.NotificationReceived;
import io.github.mastodonjava.streaming.StreamEvent.Refilled;
import io.github.mastodonjava.streaming.StreamEvent.StatusPosted;
import io.github.mastodonjava.streaming.Subscription;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What was missed is fetched from the list that the stream continues. */
@SuppressWarnings("try") // subscriptions are open while they are in a try
class StreamRefillListsTest {
  @RegisterExtension private final StreamFixture fixture = new StreamFixture();
  private final FakeStreamServer server = fixture.server;
  private final StreamEventsHeard heard = fixture.heard;

  @Test
  void theHomeStreamIsRefilledFromTheTimelineAndTheNotifications() {
    FakeTimeline home = new FakeTimeline().post(1);
    FakeTimeline notifications = new FakeTimeline().post(7);
    server.answer("/api/v1/timelines/home", home).answer("/api/v1/notifications", notifications);
    try (Subscription subscription = fixture.subscribe(Stream.user())) {
      fixture.lose(fixture.opened());
      home.post(2);
      notifications.post(8);

      fixture.waitForReconnect();

      assertThat(heard.next(StatusPosted.class).status().id()).isEqualTo("2");
      NotificationReceived received = heard.next(NotificationReceived.class);
      assertThat(received.notification().id()).isEqualTo("8");
      assertThat(received.refilled()).isTrue();
      assertThat(heard.next(Refilled.class).count()).isEqualTo(2);
    }
  }

  @Test
  void theStreamOfDirectMessagesIsRefilledByTheirLastStatuses() {
    server.answer(
        "/api/v1/conversations", request -> "[{\"id\":\"1\",\"last_status\":{\"id\":\"10\"}}]");
    try (Subscription subscription = fixture.subscribe(Stream.direct())) {
      fixture.lose(fixture.opened());
      server.answer(
          "/api/v1/conversations",
          request ->
              request.parameter("min_id").equals("10")
                  ? "[{\"id\":\"1\",\"last_status\":{\"id\":\"12\"}}]"
                  : "[]");

      fixture.waitForReconnect();

      ConversationUpdated updated = heard.next(ConversationUpdated.class);
      assertThat(updated.conversation().lastStatus()).extracting(Status::id).isEqualTo("12");
      assertThat(updated.refilled()).isTrue();
    }
  }

  @Test
  void filtersAreThoseOfTheStream() {
    server.answer("/api/v1/timelines/tag/java", new FakeTimeline());
    try (Subscription subscription =
        fixture.subscribe(Stream.remoteMedia(), Stream.localHashtag("java"))) {
      fixture.opened();

      assertThat(server.requests())
          .extracting(FakeStreamServer.Request::target)
          .contains(
              "/api/v1/timelines/public?remote=true&only_media=true&limit=1",
              "/api/v1/timelines/tag/java?local=true&limit=1");
    }
  }

  @Test
  void aStreamWithoutATwinIsNotRefilled() {
    try (Subscription subscription = fixture.subscribe(Stream.named("user:pleroma_chat"))) {
      fixture.lose(fixture.opened());
      fixture.waitForReconnect();
      fixture.opened();

      assertThat(heard.all()).noneMatch(event -> event instanceof Refilled);
    }
  }

  @Test
  void aHomeTimelineThatTheServerIsStillMakingIsNotTakenForAnEmptyOne() {
    FakeTimeline home = new FakeTimeline().post(1, 2, 3);
    server.answer("/api/v1/timelines/home", request -> "206 []");
    try (Subscription subscription = fixture.subscribe(Stream.user())) {
      FakeStreamServer.Stream connection = fixture.opened();
      server.answer("/api/v1/timelines/home", home);
      fixture.settle();

      connection.status("user", "4");
      home.post(4);
      assertThat(heard.idsUpTo("4")).containsExactly("4");
      fixture.lose(connection);
      home.post(5);
      fixture.waitForReconnect();

      assertThat(heard.idsUpTo("5")).containsExactly("5");
    }
  }

  @Test
  void aListWhoseNewestItemCannotBeToldIsNotTakenForAnEmptyOne() {
    FakeTimeline list = new FakeTimeline().post(1, 2, 3);
    server.answer(
        "/api/v1/timelines/list/9",
        request -> request.parameter("limit").equals("1") ? "[]" : list.apply(request));
    try (Subscription subscription = fixture.subscribe(Stream.list("9"))) {
      FakeStreamServer.Stream connection = fixture.opened();
      list.post(4);

      connection.event("[\"list\",\"9\"]", "update", "{\"id\":\"4\"}");

      assertThat(heard.idsUpTo("4")).containsExactly("4");
    }
  }

  @Test
  void aServerThatGivesMoreThanWasAskedForRepeatsNothingOld() {
    List<String> home = new CopyOnWriteArrayList<>(List.of("3", "2", "1"));
    server.answer(
        "/api/v1/timelines/home",
        request ->
            home.stream().map(id -> "{\"id\":\"" + id + "\"}").collect(joining(",", "[", "]")));
    try (Subscription subscription = fixture.subscribe(Stream.user())) {
      fixture.lose(fixture.opened());
      home.add(0, "4");

      fixture.waitForReconnect();

      assertThat(heard.idsUpTo("4")).containsExactly("4");
    }
  }
}
