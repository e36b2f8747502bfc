package io.github.mastodonjava.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mastodonjava.Mastodon;
import io.github.mastodonjava.Response;
import io.github.mastodonjava.api.AsyncRefreshes;
import io.github.mastodonjava.entity.AnnualReport;
import io.github.mastodonjava.entity.AnnualReportArchetype;
import io.github.mastodonjava.entity.AnnualReportState;
import io.github.mastodonjava.entity.AsyncRefresh;
import io.github.mastodonjava.entity.AsyncRefreshStatus;
import io.github.mastodonjava.entity.Context;
import io.github.mastodonjava.entity.Status;
import io.github.mastodonjava.error.MastodonNotFoundException;
import io.github.mastodonjava.http.AsyncRefreshHeader;
import io.github.mastodonjava.http.Exchange;
import io.github.mastodonjava.http.Request;
import io.github.mastodonjava.http.Timing;
import io.github.mastodonjava.sandbox.Sandbox;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the embedded server goes on with after its answer, and the client waits for. */
class RefreshesAndSandboxTest {
  private static final int YEAR = 2026;

  private final Time time = new Time();
  private final Sandbox sandbox =
      Sandbox.builder().clock(time).refreshTime(Duration.ofSeconds(5)).noRateLimits().start();
  private final Mastodon alice =
      Mastodon.builder(sandbox.baseUrl()).accessToken(sandbox.token("alice")).build();

  /** The time of the server, which passes while the client waits. */
  private static final class Time implements Timing {
    private volatile Instant now = Instant.parse("2026-12-15T10:00:00Z");

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public void sleep(Duration duration) {
      now = now.plus(duration);
    }
  }

  /** Alice's client, waiting in that time. */
  private record Patient(Mastodon mastodon, Timing timing) implements Exchange {
    @Override
    public <T extends @Nullable Object> Response<T> send(Request<T> request) {
      return mastodon.send(request);
    }
  }

  @AfterEach
  void stop() {
    alice.close();
    sandbox.close();
  }

  private AsyncRefresh await(@Nullable AsyncRefreshHeader refresh) {
    return new AsyncRefreshes(new Patient(alice, time))
        .await(Objects.requireNonNull(refresh), Duration.ofMinutes(1));
  }

  @Test
  void repliesThatAreStillFetchedAreThereAfterTheWait() {
    String question = sandbox.post("alice", "Who?");
    sandbox.lateReply("bob", question, "@alice Me!");

    Response<Context> first = alice.response(m -> m.statuses().context(question));
    AsyncRefresh finished = await(first.asyncRefresh());

    assertThat(first.body().descendants()).isEmpty();
    assertThat(finished.status()).isEqualTo(AsyncRefreshStatus.FINISHED);
    assertThat(finished.resultCount()).isEqualTo(1);
    Response<Context> second = alice.response(m -> m.statuses().context(question));
    assertThat(second.body().descendants()).hasSize(1);
    assertThat(second.asyncRefresh()).isNull();
  }

  @Test
  void anAnnualReportIsMadeReadAndPutAway() {
    String post = sandbox.post("alice", "#java");
    assertThat(alice.annualReports().state(YEAR)).isEqualTo(AnnualReportState.ELIGIBLE);

    AsyncRefreshHeader refresh = generate();
    assertThat(alice.annualReports().state(YEAR)).isEqualTo(AnnualReportState.GENERATING);
    await(refresh);

    assertThat(alice.annualReports().state(YEAR)).isEqualTo(AnnualReportState.AVAILABLE);
    assertThat(generate()).isNull();
    AnnualReport report = alice.annualReports().get(YEAR).annualReports().get(0);
    assertThat(report.data())
        .satisfies(
            data -> {
              assertThat(data.archetype()).isEqualTo(AnnualReportArchetype.LURKER);
              assertThat(data.topHashtags()).singleElement().extracting("name").isEqualTo("java");
              assertThat(data.timeSeries().get(11).statuses()).isEqualTo(1);
            });
    assertThat(alice.statuses().get(post)).extracting(Status::id).isEqualTo(post);
    assertThat(alice.annualReports().list().annualReports()).containsExactly(report);
    alice.annualReports().read(YEAR);
    assertThat(alice.annualReports().list().annualReports()).isEmpty();
  }

  private @Nullable AsyncRefreshHeader generate() {
    return alice
        .response(
            m -> {
              m.annualReports().generate(YEAR);
              return YEAR;
            })
        .asyncRefresh();
  }

  @Test
  void ofAYearWithoutAReportThereIsNone() {
    assertThat(alice.annualReports().state(2025)).isEqualTo(AnnualReportState.INELIGIBLE);
    assertThatThrownBy(() -> alice.annualReports().get(2025))
        .isInstanceOf(MastodonNotFoundException.class);
    assertThatThrownBy(() -> alice.annualReports().read(2025))
        .isInstanceOf(MastodonNotFoundException.class);
  }
}
