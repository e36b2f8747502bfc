package io.github.mastodonjava.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A quote of another post: <a href="https://docs.joinmastodon.org/entities/Quote/">Mastodon
 * documentation</a>.
 *
 * <p>Quotes within quotes come as their id alone, the others as the whole post. Since Mastodon 4.4.
 *
 * @param state to be taken as {@link QuoteState#UNAUTHORIZED} where it is unknown
 * @param quotedStatus null where the quote is not accepted, and where {@code quotedStatusId} is
 *     sent
 * @param quotedStatusId null where the quote is not accepted, and where {@code quotedStatus} is
 *     sent
 */
public record Quote(
    QuoteState state,
    @Nullable Status quotedStatus,
    @Nullable String quotedStatusId,
    Map<String, @Nullable Object> extra)
    implements Entity {}
