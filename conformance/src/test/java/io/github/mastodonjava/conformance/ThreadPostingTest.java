package io.github.mastodonjava.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.mastodonjava.CallOptions;
import io.github.mastodonjava.Mastodon;
import io.github.mastodonjava.api.NewStatus;
import io.github.mastodonjava.api.ThreadPostingException;
import io.github.mastodonjava.entity.Status;
import io.github.mastodonjava.http.RetryPolicy;
import io.github.mastodonjava.sandbox.Fault;
import io.github.mastodonjava.sandbox.Sandbox;
import io.github.mastodonjava.text.StatusLimit;
import io.github.mastodonjava.text.Threads;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Long texts as threads on a server, also when it fails in between. */
class ThreadPostingTest {
  private final Sandbox sandbox = Sandbox.start();
  private final Mastodon mastodon =
      Mastodon.builder(sandbox.baseUrl())
          .accessToken(sandbox.token("alice"))
          .build()
          .with(CallOptions.retries(RetryPolicy.none()));

  @AfterEach
  void stop() {
    mastodon.close();
    sandbox.close();
  }

  @Test
  void longTextIsOneConversation() {
    String text = "This is a sentence with https://example.com/a/link and #tags. ".repeat(40);
    List<String> parts = Threads.splitNumbered(text, StatusLimit.of(mastodon.instance().get()));

    List<Status> thread =
        mastodon.statuses().postThread(parts.stream().map(NewStatus::text).toList());

    assertThat(thread).hasSameSizeAs(parts).hasSizeGreaterThan(3);
    assertThat(mastodon.statuses().context(thread.get(0).id()).descendants())
        .extracting(Status::id)
        .containsExactlyElementsOf(thread.stream().skip(1).map(Status::id).toList());
  }

  static Stream<Fault> faults() {
    return Stream.of(
        Fault.status(503), Fault.droppedConnection(), Fault.lostAnswer(), Fault.truncatedBody());
  }

  @ParameterizedTest
  @MethodSource("faults")
  void threadGoesOnAfterAFailureWithoutDuplicates(Fault fault) {
    Status first = mastodon.statuses().post("zero");
    sandbox.faults().add(fault.on("POST", "/api/v1/statuses"));

    ThreadPostingException failure =
        catchThrowableOfType(
            ThreadPostingException.class,
            () ->
                mastodon
                    .statuses()
                    .postThread(
                        List.of(
                            NewStatus.text("one").inReplyTo(first.id()), NewStatus.text("two"))));
    assertThat(failure.posted()).isEmpty();
    List<Status> rest = mastodon.statuses().postThread(failure.remaining());

    assertThat(rest).extracting(Status::content).containsExactly("<p>one</p>", "<p>two</p>");
    assertThat(mastodon.statuses().context(first.id()).descendants())
        .extracting(Status::id)
        .containsExactlyElementsOf(rest.stream().map(Status::id).toList());
  }
}
