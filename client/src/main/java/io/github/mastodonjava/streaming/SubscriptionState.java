package io.github.mastodonjava.streaming;

/** How a {@link Subscription} is. */
public enum SubscriptionState {
  /** Not all of its streams are open yet, or not open again. */
  CONNECTING,

  /** All of its streams are open. */
  CONNECTED,

  /** A connection broke, and the time to make it again has not come. */
  WAITING,

  /** Somebody closed it. */
  CLOSED,

  /** It could not go on: {@link Subscription#failure()} says why. */
  FAILED
}
