package io.github.mastodonjava.internal.streaming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mastodonjava.streaming.Backpressure;
import io.github.mastodonjava.streaming.StreamEvent;
import io.github.mastodonjava.streaming.StreamEvent.Dropped;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.junit.jupiter.api.Test;

class OutletTest {
  /** Has no thread at first. */
  static final class ShortOfThreads implements Executor {
    private boolean failed;

    @Override
    public void execute(Runnable task) {
      if (!failed) {
        failed = true;
        throw new OutOfMemoryError("unable to create native thread");
      }
      task.run();
    }
  }

  private static final class Received implements Outlet.Receiver {
    final List<StreamEvent> events = new ArrayList<>();

    @Override
    public void receive(StreamEvent event) {
      events.add(event);
    }

    @Override
    public void finish() {}
  }

  @Test
  void whatCouldNotBeHandedOverForWantOfAThreadIsWithTheNextEvent() {
    Mailbox mailbox = new Mailbox(Backpressure.STANDARD, event -> true);
    Received received = new Received();
    Outlet outlet = new Outlet(mailbox, new ShortOfThreads(), Outlet.UNLIMITED, received);
    mailbox.offer(new Dropped(1));
    assertThatThrownBy(outlet::wake).isInstanceOf(OutOfMemoryError.class);

    mailbox.offer(new Dropped(2));
    outlet.wake();

    assertThat(received.events).containsExactly(new Dropped(1), new Dropped(2));
  }
}
