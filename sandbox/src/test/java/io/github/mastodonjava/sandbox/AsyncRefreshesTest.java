package io.github.mastodonjava.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What goes on after a context was answered. */
class AsyncRefreshesTest {
  private static final String HEADER = "Mastodon-Async-Refresh";
  private static final Pattern ANNOUNCED =
      Pattern.compile("id=\"([^\"]+)\", retry=3, result_count=0");

  private final TestClock clock = new TestClock();
  private final Sandbox sandbox =
      Sandbox.builder().clock(clock).refreshTime(Duration.ofSeconds(5)).start();
  private final TestClient alice = TestClient.of(sandbox, "alice");
  private final String question = sandbox.post("alice", "Who?");
  private final String context = "/api/v1/statuses/" + question + "/context";

  @BeforeEach
  void reply() {
    sandbox.lateReply("bob", question, "@alice Me!");
    sandbox.lateReply("admin", question, "@alice Me, too!");
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  private static String id(Reply announced) {
    Matcher header = ANNOUNCED.matcher(announced.header(HEADER));
    assertThat(header.matches()).as(announced.header(HEADER)).isTrue();
    return header.group(1);
  }

  private Reply ask(String id) {
    return alice.get("/api/v1_alpha/async_refreshes/" + id);
  }

  @Test
  void repliesThatAreStillToBeFetchedAreAnnouncedAndCome() {
    Reply first = alice.get(context);

    assertThat(first.json().path("descendants")).isEmpty();
    assertThat(ask(id(first)).json().path("async_refresh").path("status").asText())
        .isEqualTo("running");

    clock.advance(Duration.ofSeconds(5));

    Reply finished = ask(id(first));
    assertThat(finished.json().path("async_refresh").path("status").asText()).isEqualTo("finished");
    assertThat(finished.json().path("async_refresh").path("result_count").asInt()).isEqualTo(2);
    Reply second = alice.get(context);
    assertThat(second.json().path("descendants")).hasSize(2);
    assertThat(second.header(HEADER)).isEmpty();
  }

  @Test
  void whoAsksMeanwhileIsToldOfTheSame() {
    assertThat(id(alice.get(context))).isEqualTo(id(TestClient.of(sandbox).get(context)));
  }

  @Test
  void withoutALoginNothingIsFetched() {
    assertThat(TestClient.of(sandbox).get(context).header(HEADER)).isEmpty();
  }

  @Test
  void ofWhatNobodyAnsweredElsewhereNothingIsFetched() {
    String other = sandbox.post("alice", "Nobody answers this");

    assertThat(alice.get("/api/v1/statuses/" + other + "/context").header(HEADER)).isEmpty();
  }

  @Test
  void anHourLaterItIsForgotten() {
    String id = id(alice.get(context));

    clock.advance(Duration.ofMinutes(61));

    assertThat(ask(id).status()).isEqualTo(404);
    assertThat(alice.get(context).json().path("descendants")).hasSize(2);
  }

  @Test
  void onlyUsersMayAsk() {
    String id = id(alice.get(context));

    assertThat(TestClient.of(sandbox).get("/api/v1_alpha/async_refreshes/" + id).status())
        .isEqualTo(401);
    assertThat(ask("made-up--0").status()).isEqualTo(404);
  }

  @Test
  void nobodyAnswersWhatIsNotThere() {
    assertThatIllegalArgumentException().isThrownBy(() -> sandbox.lateReply("bob", "1", "Hm"));
    assertThatIllegalArgumentException().isThrownBy(() -> sandbox.lateReply("bob", "x", "Hm"));
  }
}
