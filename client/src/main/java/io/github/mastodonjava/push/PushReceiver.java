package io.github.mastodonjava.push;

import io.github.mastodonjava.error.MastodonPushException;
import io.github.mastodonjava.error.MastodonPushException.Reason;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * The endpoint of one subscription: takes pushes from a server directly, checks who sent them,
 * decrypts them, and hands on each notification once.
 *
 * <pre>{@code
 * PushKeys keys = PushKeys.generate();
 * URI endpoint = URI.create("https://bot.example/push/7f3a");
 * WebPushSubscription subscription =
 *     mastodon.push().create(keys.subscription(endpoint).alerts(alerts));
 * PushReceiver receiver =
 *     PushReceiver.of(keys, endpoint, subscription.serverKey(), message -> show(message));
 * }</pre>
 *
 * <p>{@link PushHandler} puts it into the JDK's HTTP server; any other server calls {@link
 * #receive} with what came, and answers with the status that it returns. Mastodon ends a
 * subscription that answers with 4xx, and tries again after 5xx. Immutable but for its memory of
 * what came in the last day (10,000 pushes at most); thread-safe.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8030#section-5">RFC 8030, section 5</a>
 */
public final class PushReceiver {
  private static final Logger LOG = System.getLogger(PushReceiver.class.getPackageName());

  private final PushKeys keys;
  private final URI endpoint;
  private final byte[] serverKey;
  private final Consumer<PushMessage> messages;
  private final Consumer<MastodonPushException> refusals;
  private final InstantSource clock;
  private final RecentPushes recent;

  private PushReceiver(
      PushKeys keys,
      URI endpoint,
      byte[] serverKey,
      Consumer<PushMessage> messages,
      Consumer<MastodonPushException> refusals,
      InstantSource clock,
      RecentPushes recent) {
    this.keys = keys;
    this.endpoint = endpoint;
    this.serverKey = serverKey;
    this.messages = messages;
    this.refusals = refusals;
    this.clock = clock;
    this.recent = recent;
  }

  /**
   * Takes pushes for {@code keys} that are signed with {@code serverKey} for {@code endpoint}.
   *
   * @param endpoint as it was subscribed with
   * @param serverKey the server's VAPID key: of the subscription ({@code serverKey}), of the app,
   *     or of the instance's configuration
   * @param messages gets each notification once, in the thread that called {@link #receive}; where
   *     it throws, the server is asked to send again later
   * @throws IllegalArgumentException if {@code serverKey} is no key, or the endpoint no address
   */
  public static PushReceiver of(
      PushKeys keys, URI endpoint, String serverKey, Consumer<PushMessage> messages) {
    byte[] key = PushHeaders.base64(serverKey);
    try {
      P256.publicKey(key == null ? new byte[0] : key);
    } catch (GeneralSecurityException e) {
      throw new IllegalArgumentException(
          "A server's key is base64url of a point on P-256: " + serverKey, e);
    }
    if (endpoint.getScheme() == null || endpoint.getHost() == null) {
      throw new IllegalArgumentException("An endpoint is a whole address: " + endpoint);
    }
    return new PushReceiver(
        keys,
        endpoint,
        Objects.requireNonNull(key),
        Objects.requireNonNull(messages, "messages"),
        refusal -> {},
        InstantSource.system(),
        new RecentPushes());
  }

  /** The same, telling of what it refuses, and of what came before; for a log, say. */
  public PushReceiver onRefused(Consumer<MastodonPushException> refusals) {
    return new PushReceiver(keys, endpoint, serverKey, messages, refusals, clock, recent);
  }

  PushReceiver at(InstantSource clock) {
    return new PushReceiver(keys, endpoint, serverKey, messages, refusals, clock, recent);
  }

  /**
   * Takes one push.
   *
   * @param headers of the request, their names in any case
   * @param body of the request; one of more than 8 KiB is refused, so no more need be read
   * @return the status to answer with: 201 where the push was taken; 200 where it or its
   *     notification came before and was not handed on again; 400 where it is damaged; 401 without
   *     a signature; 403 with a wrong one; 413 where it is too long; 415 where its encoding is
   *     unknown; 500 where {@code messages} threw
   */
  public int receive(Map<String, List<String>> headers, byte[] body) {
    try {
      return take(headers, body);
    } catch (MastodonPushException e) {
      tell(e);
      return status(e.reason());
    }
  }

  @SuppressWarnings("CatchingUnchecked") // likewise
  private void tell(MastodonPushException refusal) {
    try {
      refusals.accept(refusal);
    } catch (Exception e) {
      LOG.log(Level.WARNING, "a refused push could not be told of", e);
    }
  }

  @SuppressWarnings("CatchingUnchecked") // whatever a callback throws, the server has its answer
  private int take(Map<String, List<String>> headers, byte[] body) {
    EncryptedPush push = keys.taken(headers, body);
    VapidSignature.of(headers).require(serverKey, endpoint, clock.instant());
    PushMessage message = keys.message(push);
    Object pushMark = RecentPushes.mark(push);
    Object messageMark = RecentPushes.mark(message);
    if (!recent.add(pushMark, clock.instant()) || !recent.add(messageMark, clock.instant())) {
      throw new MastodonPushException(Reason.REPLAYED, "The push came before");
    }
    boolean handled = false;
    try {
      messages.accept(message);
      handled = true;
      return 201;
    } catch (Exception e) {
      LOG.log(Level.WARNING, "a push could not be handled", e);
      return 500;
    } finally {
      if (!handled) { // it may come once more, in the same push or in another
        recent.remove(pushMark);
        recent.remove(messageMark);
      }
    }
  }

  private static int status(Reason reason) {
    return switch (reason) {
      case REPLAYED -> 200;
      case UNDECIPHERABLE, NO_NOTIFICATION -> 400;
      case UNSIGNED -> 401;
      case FOREIGN, BAD_SIGNATURE -> 403;
      case TOO_LONG -> 413;
      case UNKNOWN_ENCODING -> 415;
    };
  }

  /** The endpoint's origin; the rest of the address is a secret. */
  @Override
  public String toString() {
    return "PushReceiver[" + endpoint.getScheme() + "://" + endpoint.getAuthority() + "]";
  }
}
