package io.github.mastodonjava.http;

import java.time.Instant;

/**
 * What an answer says about the limit that its call counts against: <a
 * href="https://docs.joinmastodon.org/api/rate-limits/">Rate limits</a>. Where several limits
 * count, Mastodon tells the one that is nearest to its end.
 *
 * @param limit how many calls are allowed from one reset to the next
 * @param remaining how many of them are left
 * @param reset when the count starts anew, by the server's clock
 * @param localReset the same moment by this machine's clock: wait until then, even if one of the
 *     two clocks is wrong
 */
public record RateLimit(int limit, int remaining, Instant reset, Instant localReset) {}
