package io.github.mastodonjava.internal.streaming;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class SharedTimerTest {
  @Test
  void whatIsDueWhileThereIsNoThreadIsDoneWhenThereIsOne() throws InterruptedException {
    CountDownLatch done = new CountDownLatch(1);

    new SharedTimer(new OutletTest.ShortOfThreads()).after(Duration.ZERO, done::countDown);

    assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
  }
}
