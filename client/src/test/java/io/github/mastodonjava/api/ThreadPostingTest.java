package io.github.mastodonjava.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.mastodonjava.Response;
import io.github.mastodonjava.entity.Status;
import io.github.mastodonjava.error.MastodonException;
import io.github.mastodonjava.error.MastodonVersionException;
import io.github.mastodonjava.http.Exchange;
import io.github.mastodonjava.http.Request;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ThreadPostingTest {
  private final Posts posts = new Posts();
  private final Statuses statuses = new Statuses(posts);

  private static List<NewStatus> thread(String... texts) {
    return java.util.Arrays.stream(texts).map(NewStatus::text).toList();
  }

  @Test
  void eachAnswersTheOneBefore() {
    List<Status> posted = statuses.postThread(thread("one", "two", "three"));

    assertThat(posted).extracting(Status::id).containsExactly("1", "2", "3");
    assertThat(posts.sent()).containsExactly("one", "two in reply to 1", "three in reply to 2");
  }

  @Test
  void firstMayAnswerAnother() {
    statuses.postThread(List.of(NewStatus.text("one").inReplyTo("77"), NewStatus.text("two")));

    assertThat(posts.sent()).containsExactly("one in reply to 77", "two in reply to 1");
  }

  @Test
  void failureSaysWhatWasPostedAndWhy() {
    posts.failAt(3);

    ThreadPostingException failure =
        catchThrowableOfType(
            ThreadPostingException.class,
            () -> statuses.postThread(thread("one", "two", "three", "four")));

    assertThat(failure).hasMessageStartingWith("posted 2 of 4 statuses of a thread: POST");
    assertThat(failure.getCause()).isInstanceOf(MastodonVersionException.class);
    assertThat(failure.posted()).extracting(Status::id).containsExactly("1", "2");
    assertThat(failure.remaining()).hasSize(2);
  }

  @Test
  void whatRemainsGoesOnWhereItStopped() {
    posts.failAt(3);
    ThreadPostingException failure =
        catchThrowableOfType(
            ThreadPostingException.class, () -> statuses.postThread(thread("one", "two", "three")));

    List<Status> rest = statuses.postThread(failure.remaining());

    assertThat(rest).extracting(Status::id).containsExactly("3");
    assertThat(posts.sent()).containsExactly("one", "two in reply to 1", "three in reply to 2");
  }

  @Test
  void statusWhoseAnswerWasLostIsNotPostedTwice() {
    posts.loseAnswerAt(2);
    ThreadPostingException failure =
        catchThrowableOfType(
            ThreadPostingException.class, () -> statuses.postThread(thread("one", "two", "three")));

    statuses.postThread(failure.remaining());

    assertThat(posts.sent()).containsExactly("one", "two in reply to 1", "three in reply to 2");
  }

  @Test
  void threadThatIsPostedAgainUnderItsKeyIsCompleted() {
    posts.failAt(2);
    assertThatThrownBy(() -> statuses.postThread(thread("one", "two"), "my key"))
        .isInstanceOf(ThreadPostingException.class);

    List<Status> posted = statuses.postThread(thread("one", "two"), "my key");

    assertThat(posted).extracting(Status::id).containsExactly("1", "2");
    assertThat(posts.sent()).containsExactly("one", "two in reply to 1");
  }

  @Test
  void statusKeepsItsOwnKey() {
    statuses.post(NewStatus.text("one").idempotencyKey("own"));

    statuses.postThread(List.of(NewStatus.text("one").idempotencyKey("own")));

    assertThat(posts.sent()).containsExactly("one");
  }

  @Test
  void twoThreadsOfTheSameTextsAreTwo() {
    statuses.postThread(thread("one"));
    statuses.postThread(thread("one"));

    assertThat(posts.sent()).containsExactly("one", "one");
  }

  /** A server that keeps statuses by their keys, and fails when it is told to. */
  private static final class Posts implements Exchange {
    private final Map<String, String> byKey = new LinkedHashMap<>();
    private int failAt;
    private int loseAt;

    void failAt(int number) {
      failAt = number;
    }

    void loseAnswerAt(int number) {
      loseAt = number;
    }

    List<String> sent() {
      return List.copyOf(byKey.values());
    }

    @Override
    public <T extends @Nullable Object> Response<T> send(Request<T> request) {
      Map<String, Object> body = request.body().values();
      String key = String.valueOf(request.headers().get("Idempotency-Key"));
      if (!byKey.containsKey(key)) {
        if (byKey.size() + 1 == failAt) {
          failAt = 0;
          throw failure();
        }
        Object parent = body.get("in_reply_to_id");
        byKey.put(key, body.get("status") + (parent == null ? "" : " in reply to " + parent));
        if (byKey.size() == loseAt) {
          loseAt = 0;
          throw failure();
        }
      }
      int id = new ArrayList<>(byKey.keySet()).indexOf(key) + 1;
      return RecordedRequests.answeredWith("{\"id\": \"" + id + "\"}").send(request);
    }

    private static MastodonException failure() {
      return new MastodonVersionException("POST /api/v1/statuses", "9.0.0", null);
    }
  }
}
