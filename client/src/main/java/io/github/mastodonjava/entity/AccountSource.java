package io.github.mastodonjava.entity;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the owner of an account typed, and the defaults for new posts: <a
 * href="https://docs.joinmastodon.org/entities/Account/#source">Mastodon documentation</a>.
 *
 * @param privacy of new posts, unless said otherwise
 * @param sensitive whether new posts' media are sensitive, unless said otherwise
 * @param language of new posts, unless said otherwise: a code of ISO 639-1; may be empty
 * @param note the biography as typed: no HTML
 * @param fields as typed: no HTML
 * @param attributionDomains of the websites that may credit the account as an author; since
 *     Mastodon 4.4
 * @param quotePolicy who may quote new posts, unless said otherwise; since Mastodon 4.5
 */
public record AccountSource(
    Visibility privacy,
    Boolean sensitive,
    @Nullable String language,
    String note,
    List<Field> fields,
    Integer followRequestsCount,
    @Nullable Boolean hideCollections,
    @Nullable Boolean discoverable,
    Boolean indexable,
    List<String> attributionDomains,
    @Nullable QuoteApprovalPolicy quotePolicy,
    Map<String, @Nullable Object> extra)
    implements Entity {}
