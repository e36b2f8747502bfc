package io.github.mastodonjava.sandbox.internal.state;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Tells whoever wants to know what happens, in its order and under the lock. */
public final class DomainEvents {
  private final List<Consumer<DomainEvent>> listeners = new ArrayList<>();
  private final Set<DomainEvent> waiting = new LinkedHashSet<>();

  public void subscribe(Consumer<DomainEvent> listener) {
    listeners.add(listener);
  }

  public void publish(DomainEvent event) {
    listeners.forEach(listener -> listener.accept(event));
  }

  /** Tells an event once, however often it happens in a request, when the request is done. */
  public void publishLast(DomainEvent event) {
    waiting.add(event);
  }

  void publishWaiting() {
    List<DomainEvent> due = List.copyOf(waiting);
    waiting.clear();
    due.forEach(this::publish);
  }
}
