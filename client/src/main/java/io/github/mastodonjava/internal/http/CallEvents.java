package io.github.mastodonjava.internal.http;

import io.github.mastodonjava.http.CallEvent;
import io.github.mastodonjava.http.CallListener;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Unreadable;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Tells listeners and the log what happened. */
public final class CallEvents {
  private final List<CallListener> listeners;
  private final Logger log;
  private final Level callLevel;
  private final Set<String> deprecated = ConcurrentHashMap.newKeySet();

  /** Takes whether calls are logged at level INFO; else they are at DEBUG. */
  public CallEvents(List<CallListener> listeners, Logger log, boolean debugRequests) {
    this.listeners = List.copyOf(listeners);
    this.log = log;
    this.callLevel = debugRequests ? Level.INFO : Level.DEBUG;
  }

  void called(CallEvent event) {
    if (log.isLoggable(callLevel)) {
      log.log(callLevel, event.toString());
    }
    if (!listeners.isEmpty()) {
      tell(listener -> listener.called(event));
    }
  }

  void unreadable(Endpoint<?> endpoint, List<Unreadable> elements) {
    if (!elements.isEmpty()) {
      log.log(
          Level.WARNING,
          () ->
              endpoint
                  + ": left out "
                  + elements.size()
                  + " unreadable elements, the first at "
                  + elements.get(0).pointer());
      tell(listener -> listener.unreadable(endpoint, elements));
    }
  }

  void announcements(Endpoint<?> endpoint, Map<String, List<String>> headers) {
    String deprecation = first(headers, "Deprecation");
    String sunset = first(headers, "Sunset");
    if ((deprecation != null || sunset != null) && deprecated.add(endpoint.toString())) {
      log.log(
          Level.WARNING,
          () -> endpoint + " is deprecated" + (sunset == null ? "" : " and ends " + sunset));
      tell(listener -> listener.deprecated(endpoint, deprecation, sunset));
    }
  }

  private static @Nullable String first(Map<String, List<String>> headers, String name) {
    List<String> values = headers.get(name);
    return values == null || values.isEmpty() ? null : values.get(0);
  }

  @SuppressWarnings("CatchingUnchecked") // whatever a listener throws, the call goes on
  private void tell(Consumer<CallListener> event) {
    for (CallListener listener : listeners) {
      try {
        event.accept(listener);
      } catch (RuntimeException e) {
        log.log(Level.WARNING, "a listener failed", e);
      }
    }
  }
}
