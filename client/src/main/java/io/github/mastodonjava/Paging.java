package io.github.mastodonjava;

import io.github.mastodonjava.http.ParameterSource;
import io.github.mastodonjava.http.Parameters;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a long list to begin with: {@code Paging.limit(40)}, {@code
 * Paging.after(yesterday).andLimit(80)}. Only what was said is sent; {@link #FIRST} says nothing,
 * and the server chooses.
 *
 * @see <a href="https://docs.joinmastodon.org/api/guidelines/#pagination">Pagination, in Mastodon's
 *     documentation</a>
 */
public final class Paging implements ParameterSource {
  /** The first page, of the length that the server chooses: mostly 20 statuses or 40 accounts. */
  public static final Paging FIRST = new Paging(Parameters.NONE);

  /** The bits of an id that do not count milliseconds: Mastodon's snowflake ids. */
  private static final int SEQUENCE_BITS = 16;

  private final Parameters parameters;

  private Paging(Parameters parameters) {
    this.parameters = parameters;
  }

  /**
   * At most this many items a page; the server has a maximum of its own: mostly 40 statuses or 80
   * accounts.
   *
   * @throws IllegalArgumentException for less than 1
   */
  public static Paging limit(int limit) {
    return FIRST.andLimit(limit);
  }

  /** Items older than this one, the newest of them first. */
  public static Paging maxId(String id) {
    return FIRST.with("max_id", id);
  }

  /**
   * Items newer than this one, the newest first: with more than a page of them, there is a gap to
   * this one.
   */
  public static Paging sinceId(String id) {
    return FIRST.with("since_id", id);
  }

  /**
   * Items newer than this one, and right next to it: with more than a page of them, the newest are
   * missing.
   */
  public static Paging minId(String id) {
    return FIRST.with("min_id", id);
  }

  /**
   * Items made before this time, by the ids that Mastodon makes of time; other servers' ids do not
   * follow it.
   */
  public static Paging before(Instant time) {
    return maxId(firstId(time));
  }

  /**
   * Items made at this time or later, right next to it, by the ids that Mastodon makes of time; see
   * {@link #minId minId}.
   */
  public static Paging after(Instant time) {
    return minId(lastIdBefore(time));
  }

  /**
   * Items made at this time or later, the newest first, by the ids that Mastodon makes of time; see
   * {@link #sinceId sinceId}.
   */
  public static Paging since(Instant time) {
    return sinceId(lastIdBefore(time));
  }

  /** Items behind this many, where a list is paged by position. */
  public static Paging offset(int offset) {
    return FIRST.andOffset(offset);
  }

  /** Also at most this many items a page. */
  public Paging andLimit(int limit) {
    if (limit < 1) {
      throw new IllegalArgumentException("a page has at least 1 item, not " + limit);
    }
    return with("limit", limit);
  }

  /** Also only items older than this one. */
  public Paging andMaxId(String id) {
    return with("max_id", id);
  }

  /** Also only items newer than this one; see {@link #minId minId}. */
  public Paging andMinId(String id) {
    return with("min_id", id);
  }

  /** Also only items newer than this one; see {@link #sinceId sinceId}. */
  public Paging andSinceId(String id) {
    return with("since_id", id);
  }

  /** Also only items made at this time or later; see {@link #after after}. */
  public Paging andAfter(Instant time) {
    return andMinId(lastIdBefore(time));
  }

  /** Also only items made at this time or later; see {@link #since since}. */
  public Paging andSince(Instant time) {
    return andSinceId(lastIdBefore(time));
  }

  /** Also only items made before this time; see {@link #before before}. */
  public Paging andBefore(Instant time) {
    return andMaxId(firstId(time));
  }

  /**
   * Also skip this many items, where a list is paged by position.
   *
   * @throws IllegalArgumentException for less than 0
   */
  public Paging andOffset(int offset) {
    if (offset < 0) {
      throw new IllegalArgumentException("a list begins at position 0, not " + offset);
    }
    return with("offset", offset);
  }

  /** With a parameter that only other servers know. */
  public Paging with(String name, @Nullable Object value) {
    return new Paging(parameters.with(name, value));
  }

  /** With parameters of another server: {@code with(Pleroma.withMuted())}. */
  public Paging with(ParameterSource others) {
    return new Paging(parameters.with(others.parameters()));
  }

  private static String firstId(Instant time) {
    return Long.toString(snowflake(time));
  }

  private static String lastIdBefore(Instant time) {
    return Long.toString(Math.max(0, snowflake(time) - 1));
  }

  /** The least id of a millisecond, from 1970 until the ids end in 6429. */
  private static long snowflake(Instant time) {
    long last = Long.MAX_VALUE >> SEQUENCE_BITS;
    return time.isAfter(Instant.ofEpochMilli(last))
        ? last << SEQUENCE_BITS
        : time.isBefore(Instant.EPOCH) ? 0 : time.toEpochMilli() << SEQUENCE_BITS;
  }

  @Override
  public Parameters parameters() {
    return parameters;
  }

  @Override
  public String toString() {
    return "Paging" + parameters.values();
  }
}
