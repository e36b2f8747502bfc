package io.github.mastodonjava.internal.streaming;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.error.MastodonStreamException;
import io.github.mastodonjava.internal.streaming.Mailbox.Outcome;
import io.github.mastodonjava.streaming.Backpressure;
import io.github.mastodonjava.streaming.Stream;
import io.github.mastodonjava.streaming.StreamEvent;
import io.github.mastodonjava.streaming.StreamEvent.Dropped;
import io.github.mastodonjava.streaming.StreamEvent.Ended;
import io.github.mastodonjava.streaming.StreamEvent.Gap;
import io.github.mastodonjava.streaming.StreamEvent.StatusDeleted;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** The buffer of a subscription is bounded, whatever happens. */
class MailboxTest {
  private static StreamEvent event(int number) {
    return new StatusDeleted(Stream.user(), "" + number);
  }

  @Test
  void blockingMakesTheProducerWaitForRoom() throws InterruptedException {
    Mailbox mailbox = new Mailbox(Backpressure.block(2), event -> true);
    mailbox.offer(event(1));
    mailbox.offer(event(2));
    assertThat(mailbox.offer(event(3))).isEqualTo(Outcome.FULL);
    CountDownLatch begun = new CountDownLatch(1);
    Thread producer =
        new Thread(
            () -> {
              begun.countDown();
              mailbox.put(event(3));
            });
    producer.start();
    begun.await();

    assertThat(mailbox.poll()).isEqualTo(event(1));
    producer.join();
    assertThat(mailbox.poll()).isEqualTo(event(2));
    assertThat(mailbox.poll()).isEqualTo(event(3));
  }

  @Test
  void closingReleasesAProducerThatWaits() throws InterruptedException {
    Mailbox mailbox = new Mailbox(Backpressure.block(1), event -> true);
    mailbox.offer(event(1));
    Thread producer = new Thread(() -> mailbox.put(event(2)));
    producer.start();

    mailbox.close();

    producer.join();
    assertThat(mailbox.poll()).isNull();
    assertThat(mailbox.offer(event(3))).isEqualTo(Outcome.OVER);
  }

  @Test
  void droppingKeepsTheNewestAndTellsHowManyAreGone() {
    Mailbox mailbox = new Mailbox(Backpressure.dropOldest(2), event -> true);
    for (int i = 1; i <= 5; i++) {
      assertThat(mailbox.offer(event(i))).isEqualTo(Outcome.TAKEN);
    }

    assertThat(mailbox.poll()).isEqualTo(new Dropped(3));
    assertThat(mailbox.poll()).isEqualTo(event(4));
    assertThat(mailbox.poll()).isEqualTo(event(5));
    assertThat(mailbox.poll()).isNull();
  }

  @Test
  void droppingKeepsTheNewsOfTheConnection() {
    StreamEvent gap = new Gap(Stream.user(), "1", "2", null);
    Mailbox mailbox = new Mailbox(Backpressure.dropOldest(2), event -> true);
    mailbox.offer(gap);
    for (int i = 1; i <= 3; i++) {
      mailbox.offer(event(i));
    }

    assertThat(mailbox.poll()).isEqualTo(new Dropped(2));
    assertThat(mailbox.poll()).isEqualTo(gap);
    assertThat(mailbox.poll()).isEqualTo(event(3));
  }

  @Test
  void droppingIsBoundedWhereThereIsOnlyNewsOfTheConnection() {
    Mailbox mailbox = new Mailbox(Backpressure.dropOldest(1), event -> true);
    mailbox.offer(new Gap(Stream.user(), "1", "2", null));
    mailbox.offer(new Gap(Stream.user(), "3", "4", null));

    assertThat(mailbox.poll()).isEqualTo(new Dropped(1));
    assertThat(mailbox.poll()).isEqualTo(new Gap(Stream.user(), "3", "4", null));
  }

  @Test
  void failingEndsAfterWhatWaits() {
    Mailbox mailbox = new Mailbox(Backpressure.fail(1), event -> true);
    mailbox.offer(event(1));

    assertThat(mailbox.offer(event(2))).isEqualTo(Outcome.OVER);

    assertThat(mailbox.poll()).isEqualTo(event(1));
    assertThat(mailbox.poll())
        .isInstanceOfSatisfying(
            Ended.class,
            ended ->
                assertThat(((MastodonStreamException) ended.why()).reason())
                    .isEqualTo(MastodonStreamException.Reason.OVERFLOW));
    assertThat(mailbox.isExhausted()).isTrue();
  }

  @Test
  void waitingForAnEventEndsInTime() throws InterruptedException {
    Mailbox mailbox = new Mailbox(Backpressure.STANDARD, event -> true);

    assertThat(mailbox.poll(Duration.ZERO)).isNull();
    mailbox.offer(event(1));
    assertThat(mailbox.poll(Duration.ZERO)).isEqualTo(event(1));
  }
}
