package io.github.mastodonjava.server.pleroma;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.EntityJson;
import io.github.mastodonjava.api.RecordedRequests;
import io.github.mastodonjava.entity.Conversation;
import io.github.mastodonjava.entity.Notification;
import io.github.mastodonjava.entity.Poll;
import io.github.mastodonjava.entity.Rule;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What Pleroma answers is read, and nothing of it is lost. */
class PleromaAnswersTest {
  private static Pleroma answeredWith(String json) {
    return Pleroma.of(RecordedRequests.answeredWith(json));
  }

  @Test
  void reactionsTellWhoseTheyAre() {
    String json =
        "{\"name\":\"😀\",\"count\":2,\"accounts\":[{\"id\":\"xyz\"},{\"id\":\"zyx\"}],"
            + "\"url\":null,\"me\":true}";

    EmojiReaction reaction = answeredWith("[" + json + "]").reactions().list("1").get(0);

    assertThat(reaction.name()).isEqualTo("😀");
    assertThat(reaction.accounts())
        .extracting(account -> account.id())
        .containsExactly("xyz", "zyx");
    assertThat(EntityJson.write(reaction)).contains("\"count\":2");
  }

  @Test
  void aReadNotificationIsOneAndReadNotificationsAreMany() {
    assertThat(answeredWith("{\"id\":\"1\"}").notifications().read("1").id()).isEqualTo("1");
    assertThat(answeredWith("[{\"id\":\"2\"},{\"id\":\"1\"}]").notifications().readUpTo("2"))
        .extracting(Notification::id)
        .containsExactly("2", "1");
  }

  @Test
  void aChatHasItsLastMessage() {
    String json =
        "{\"account\":{\"id\":\"someflakeid\"},\"id\":\"1\",\"unread\":2,\"last_message\":"
            + "{\"account_id\":\"someflakeid\",\"chat_id\":\"1\",\"content\":\"Hi\",\"id\":\"13\","
            + "\"unread\":true,\"attachment\":null,\"emojis\":[],\"card\":null,"
            + "\"created_at\":\"2020-04-21T15:11:46.000Z\"},"
            + "\"updated_at\":\"2020-04-21T15:11:46.000Z\"}";

    Chat chat = answeredWith(json).chats().get("1");

    assertThat(chat.unread()).isEqualTo(2);
    assertThat(chat.lastMessage()).extracting(ChatMessage::content).isEqualTo("Hi");
  }

  @Test
  void numbersAsIdsAreReadAsTextsAndKept() {
    Rule rule = EntityJson.read("{\"id\":7,\"text\":\"Be nice\"}", Rule.class);
    Backup backup = EntityJson.read("{\"id\":12,\"processed\":true}", Backup.class);

    assertThat(rule.id()).isEqualTo("7");
    assertThat(backup.id()).isEqualTo("12");
    assertThat(EntityJson.write(rule)).contains("\"id\":7");
  }

  @Test
  void aPollIsReadAsMastodons() {
    String json =
        "{\"id\":\"34\",\"expires_at\":null,\"expired\":false,\"multiple\":false,"
            + "\"votes_count\":10,\"voters_count\":10,\"options\":[{\"title\":\"a\","
            + "\"votes_count\":6}],\"emojis\":[],\"voted\":false,\"own_votes\":[],"
            + "\"pleroma\":{\"non_anonymous\":true}}";

    Poll poll = EntityJson.read(json, Poll.class);

    assertThat(poll.options()).hasSize(1);
    assertThat(poll.extra()).isEqualTo(Map.of("pleroma", Map.of("non_anonymous", true)));
  }

  @Test
  void emojisAreToldByTheirNames() {
    assertThat(
            answeredWith("{\"cat\":{\"tags\":[\"Pack\"],\"image_url\":\"/emoji/cat.png\"}}")
                .server()
                .emoji())
        .containsEntry("cat", new ServerEmoji(List.of("Pack"), "/emoji/cat.png", Map.of()));
  }

  @Test
  void aHealthcheckTellsMemory() {
    Healthcheck health =
        answeredWith(
                "{\"pool_size\":10,\"active\":1,\"idle\":9,\"memory_used\":210.5,\"healthy\":true,"
                    + "\"job_queue_stats\":{\"oban\":1}}")
            .server()
            .healthcheck();

    assertThat(health.memoryUsed()).isEqualTo(210.5);
    assertThat(health.jobQueueStats()).isEqualTo(Map.of("oban", 1L));
  }

  @Test
  void conversationsThatWereReadAreAList() {
    assertThat(answeredWith("[{\"id\":\"1\",\"unread\":false}]").conversations().readAll())
        .extracting(Conversation::id)
        .containsExactly("1");
  }

  @Test
  void scrobblesAreAPage() {
    assertThat(
            answeredWith("[{\"id\":\"1\",\"title\":\"Song\",\"length\":180000}]")
                .scrobbles()
                .list("9x")
                .items())
        .extracting(Scrobble::length)
        .containsExactly(180000);
  }
}
