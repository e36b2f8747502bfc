package io.github.mastodonjava.server.gotosocial;

import io.github.mastodonjava.entity.Entity;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What GoToSocial says of itself beyond Mastodon: {@code GoToSocial.of(instance)}. The texts are as
 * they were typed; those of {@code instance} are HTML.
 *
 * @param accountDomain of its accounts' addresses, where that is not the server's own
 * @param maxTootChars only in the older form of the answer
 * @param debug true where the server runs for its developers, else null
 */
public record GoToSocialInstance(
    @Nullable String accountDomain,
    @Nullable String customCss,
    @Nullable Boolean debug,
    @Nullable String descriptionText,
    @Nullable String shortDescriptionText,
    @Nullable Integer maxTootChars,
    @Nullable String terms,
    @Nullable String termsText,
    @Nullable String thumbnailDescription,
    @Nullable String thumbnailStatic,
    @Nullable String thumbnailStaticType,
    @Nullable String thumbnailType,
    Map<String, @Nullable Object> extra)
    implements Entity {}
