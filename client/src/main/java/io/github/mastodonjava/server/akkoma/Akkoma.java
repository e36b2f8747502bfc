package io.github.mastodonjava.server.akkoma;

import io.github.mastodonjava.EntityJson;
import io.github.mastodonjava.entity.BaseAccount;
import io.github.mastodonjava.entity.Entity;
import io.github.mastodonjava.entity.Quote;
import io.github.mastodonjava.entity.Status;
import io.github.mastodonjava.http.Exchange;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Akkoma's own: endpoints, as {@code Akkoma.of(mastodon).timelines().bubble()}; what it says of
 * Mastodon's entities, as {@code Akkoma.of(status).quote()}. What it has in common with Pleroma is
 * in {@code server.pleroma}. Nothing is checked before it is sent: a server that is no Akkoma
 * answers as it likes.
 *
 * @see <a href="https://docs.akkoma.dev/stable/development/API/differences_in_mastoapi_responses/">
 *     Akkoma documentation</a>
 */
public final class Akkoma {
  private final Exchange exchange;

  private Akkoma(Exchange exchange) {
    this.exchange = exchange;
  }

  /** The server's own endpoints, through a client: {@code Akkoma.of(mastodon)}. */
  public static Akkoma of(Exchange exchange) {
    return new Akkoma(exchange);
  }

  /** What Akkoma says more of a status. */
  public static AkkomaStatus of(Status status) {
    Map<String, @Nullable Object> extra = withObject(status);
    Quote quote = status.quote();
    if (quote != null && quote.state() == null && quote.extra().containsKey("id")) {
      extra.put("quote", quote.extra());
    }
    return EntityJson.fromExtra(extra, AkkomaStatus.class);
  }

  /** What Akkoma says more of an account. */
  public static AkkomaAccount of(BaseAccount account) {
    return EntityJson.fromExtra(account.extra().get("akkoma"), AkkomaAccount.class);
  }

  /** What an entity has more, and what of it is in its object {@code akkoma}, side by side. */
  private static Map<String, @Nullable Object> withObject(Entity entity) {
    Map<String, @Nullable Object> all = new LinkedHashMap<>(entity.extra());
    if (all.remove("akkoma") instanceof Map<?, ?> object) {
      object.forEach((name, value) -> all.put(String.valueOf(name), value));
    }
    return all;
  }

  /** The server's bubble. */
  public AkkomaTimelines timelines() {
    return new AkkomaTimelines(exchange);
  }

  /** Translations of posts. */
  public AkkomaTranslations translations() {
    return new AkkomaTranslations(exchange);
  }
}
