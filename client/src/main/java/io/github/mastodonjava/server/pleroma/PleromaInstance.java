package io.github.mastodonjava.server.pleroma;

import io.github.mastodonjava.entity.Entity;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What Pleroma and Akkoma say of themselves beyond Mastodon: {@code Pleroma.of(instance)}.
 *
 * <p>What is in bytes or characters is the most that the server takes.
 *
 * @param maxTootChars characters of a post; only in the older form of the answer, as all but {@code
 *     metadata}, {@code vapidPublicKey} and {@code favicon}
 * @param descriptionLimit characters of the description of a file
 */
public record PleromaInstance(
    @Nullable Integer maxTootChars,
    @Nullable Integer maxMediaAttachments,
    @Nullable Integer chatLimit,
    @Nullable Integer descriptionLimit,
    @Nullable Long uploadLimit,
    @Nullable Long avatarUploadLimit,
    @Nullable Long backgroundUploadLimit,
    @Nullable Long bannerUploadLimit,
    @Nullable String backgroundImage,
    @Nullable PleromaMetadata metadata,
    @Nullable String vapidPublicKey,
    @Nullable String favicon,
    Map<String, @Nullable Object> extra)
    implements Entity {}
