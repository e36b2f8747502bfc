package io.github.mastodonjava.internal.streaming;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class SharedThreadsTest {
  private final SharedThreads threads = new SharedThreads(new NoneAtFirst());
  private final CountDownLatch done = new CountDownLatch(1);

  /** Has no thread for the first task. */
  private static final class NoneAtFirst implements Executor {
    private final AtomicBoolean asked = new AtomicBoolean();

    @Override
    public void execute(Runnable task) {
      if (!asked.getAndSet(true)) {
        throw new OutOfMemoryError("unable to create native thread");
      }
      task.run();
    }
  }

  @Test
  void aTaskThatFindsNoThreadIsDoneWhenThereIsOne() throws InterruptedException {
    threads.execute(done::countDown);

    assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
  }

  @Test
  void whatIsDueWhileThereIsNoThreadIsDoneWhenThereIsOne() throws InterruptedException {
    threads.after(Duration.ZERO, done::countDown);

    assertThat(done.await(10, TimeUnit.SECONDS)).isTrue();
  }
}
