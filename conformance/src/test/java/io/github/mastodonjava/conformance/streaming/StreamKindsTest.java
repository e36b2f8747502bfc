package io.github.mastodonjava.conformance.streaming;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.api.NewList;
import io.github.mastodonjava.streaming.Stream;
import io.github.mastodonjava.streaming.StreamEvent.ConversationUpdated;
import io.github.mastodonjava.streaming.StreamEvent.NotificationReceived;
import io.github.mastodonjava.streaming.StreamEvent.ServerEvent;
import io.github.mastodonjava.streaming.StreamEvent.StatusPosted;
import io.github.mastodonjava.streaming.StreamEvent.StatusReaction;
import io.github.mastodonjava.streaming.StreamingProtocol;
import io.github.mastodonjava.streaming.Subscription;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every stream that Mastodon's documentation names, over every protocol. */
class StreamKindsTest {
  static List<Arguments> streams() {
    List<String> names =
        List.of(
            "user",
            "user:notification",
            "public",
            "public:media",
            "public:local",
            "public:local:media",
            "public:remote",
            "public:remote:media",
            "hashtag",
            "hashtag:local",
            "list",
            "direct");
    List<Arguments> all = new ArrayList<>();
    for (StreamingProtocol protocol : StreamingProtocol.values()) {
      names.forEach(name -> all.add(Arguments.of(protocol, name)));
    }
    return all;
  }

  private static Stream stream(StreamScene scene, String name) {
    return switch (name) {
      case "user" -> Stream.user();
      case "user:notification" -> Stream.notifications();
      case "public" -> Stream.publicTimeline();
      case "public:media" -> Stream.publicMedia();
      case "public:local" -> Stream.local();
      case "public:local:media" -> Stream.localMedia();
      case "public:remote" -> Stream.remote();
      case "public:remote:media" -> Stream.remoteMedia();
      case "hashtag" -> Stream.hashtag("#Java");
      case "hashtag:local" -> Stream.localHashtag("Java");
      case "list" -> Stream.list(listOfBob(scene));
      case "direct" -> Stream.direct();
      default -> throw new IllegalArgumentException(name);
    };
  }

  private static String listOfBob(StreamScene scene) {
    String list = scene.alice.lists().create(NewList.titled("Friends")).id();
    scene.alice.lists().addAccounts(list, List.of(scene.sandbox.user("bob").id()));
    return list;
  }

  /** Lets that happen which the stream is about; there are no pictures and no other servers. */
  private static void happen(StreamScene scene, Stream stream) {
    if (stream.name().endsWith(":media") || stream.name().contains("remote")) {
      scene.sandbox.streams().emit("update", "{\"id\":\"42\"}", stream.name());
    } else if (stream.equals(Stream.direct())) {
      scene.sandbox.post("bob", "Between us, @alice", "direct");
    } else {
      scene.sandbox.post("bob", "Hello @alice, I like #java");
    }
  }

  private static Class<? extends ServerEvent> expected(Stream stream) {
    return switch (stream.name()) {
      case "user:notification" -> NotificationReceived.class;
      case "direct" -> ConversationUpdated.class;
      default -> StatusPosted.class;
    };
  }

  @ParameterizedTest
  @MethodSource("streams")
  void everyStreamBringsItsEvents(StreamingProtocol protocol, String name) {
    Heard heard = new Heard();
    try (StreamScene scene = StreamScene.with(StreamScene.hurried().protocol(protocol))) {
      Stream stream = stream(scene, name);
      try (Subscription subscription = scene.alice.streaming().subscribe(stream, heard)) {
        subscription.awaitConnected();
        scene.awaitStreams(1);

        happen(scene, stream);

        assertThat(heard.await(expected(stream), 1).stream()).isEqualTo(stream);
        assertThat(stream.name()).isEqualTo(name);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(StreamingProtocol.class)
  void reactionsOfOtherServersArriveTyped(StreamingProtocol protocol) {
    Heard heard = new Heard();
    try (StreamScene scene = StreamScene.with(StreamScene.hurried().protocol(protocol));
        Subscription subscription = scene.alice.streaming().subscribe(Stream.user(), heard)) {
      subscription.awaitConnected();
      scene.awaitStreams(1);

      scene
          .sandbox
          .streams()
          .emit(
              "emoji_reaction", "{\"name\":\"blobcat\",\"count\":3,\"status_id\":\"42\"}", "user");

      StatusReaction reaction = heard.await(StatusReaction.class, 1);
      assertThat(reaction.statusId()).isEqualTo("42");
      assertThat(reaction.reaction().name()).isEqualTo("blobcat");
      assertThat(reaction.reaction().count()).isEqualTo(3);
    }
  }
}
