package io.github.mastodonjava.sandbox.internal.state;

import io.github.mastodonjava.sandbox.internal.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/** What the server goes on with, by what it is about, until an hour after its end. */
public final class AsyncRefreshStore {
  private static final Duration REMEMBERED = Duration.ofHours(1);

  private final Settings settings;
  private final Map<String, AsyncRefresh> byTopic = new LinkedHashMap<>();

  AsyncRefreshStore(Settings settings) {
    this.settings = settings;
  }

  /** Begins with something that takes as long as the settings say; see {@link AsyncRefresh}. */
  public AsyncRefresh start(String topic, boolean counts, IntSupplier work) {
    Instant dueAt = settings.clock().instant().plus(settings.refreshTime());
    AsyncRefresh refresh = new AsyncRefresh(id(topic), dueAt, counts, work);
    byTopic.put(topic, refresh);
    return refresh;
  }

  /** What it is about, signed: of no use but to ask by. */
  private static String id(String topic) {
    byte[] json = ('"' + topic + '"').getBytes(StandardCharsets.UTF_8);
    return Base64.getEncoder().encodeToString(json) + "--" + Sha256.hex(topic).substring(0, 40);
  }

  /** What is done about something now; null for nothing. */
  public @Nullable AsyncRefresh running(String topic) {
    AsyncRefresh refresh = byTopic.get(topic);
    return refresh != null && refresh.isRunning() ? refresh : null;
  }

  public @Nullable AsyncRefresh find(String id) {
    return byTopic.values().stream()
        .filter(refresh -> refresh.id().equals(id))
        .findFirst()
        .orElse(null);
  }

  /** Ends what is due, and forgets what ended long ago. */
  public void doDue() {
    Instant now = settings.clock().instant();
    for (AsyncRefresh refresh : List.copyOf(byTopic.values())) {
      if (refresh.isRunning() && !now.isBefore(refresh.dueAt())) {
        refresh.finish();
      }
    }
    byTopic.values().removeIf(refresh -> refresh.dueAt().plus(REMEMBERED).isBefore(now));
  }
}
