package io.github.mastodonjava.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the owner of an account prefers: <a
 * href="https://docs.joinmastodon.org/entities/Preferences/">Mastodon documentation</a>.
 *
 * @param postingDefaultVisibility of new posts
 * @param postingDefaultSensitive whether new posts' media are sensitive
 * @param postingDefaultLanguage of new posts: a code of ISO 639-1
 * @param postingDefaultQuotePolicy who may quote new posts; since Mastodon 4.5
 * @param readingExpandSpoilers whether posts behind a content warning are shown at once
 * @param readingAutoplayGifs not documented
 */
public record Preferences(
    @Wire("posting:default:visibility") Visibility postingDefaultVisibility,
    @Wire("posting:default:sensitive") Boolean postingDefaultSensitive,
    @Wire("posting:default:language") @Nullable String postingDefaultLanguage,
    @Wire("posting:default:quote_policy") @Nullable QuoteApprovalPolicy postingDefaultQuotePolicy,
    @Wire("reading:expand:media") ExpandMedia readingExpandMedia,
    @Wire("reading:expand:spoilers") Boolean readingExpandSpoilers,
    @Wire("reading:autoplay:gifs") @Nullable Boolean readingAutoplayGifs,
    Map<String, @Nullable Object> extra)
    implements Entity {}
