package io.github.mastodonjava.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A picture, video or sound: <a
 * href="https://docs.joinmastodon.org/entities/MediaAttachment/">Mastodon documentation</a>.
 *
 * @param url null while the file is being processed
 * @param remoteUrl the original at the author's server; null for media of this server
 * @param previewRemoteUrl not documented
 * @param textUrl gone from Mastodon since 3.5, but for a null
 * @param description the text for those who don't see it
 */
public record MediaAttachment(
    String id,
    MediaType type,
    @Nullable String url,
    @Nullable String previewUrl,
    @Nullable String remoteUrl,
    @Nullable String previewRemoteUrl,
    @Nullable String textUrl,
    @Nullable MediaMeta meta,
    @Nullable String description,
    @Nullable String blurhash,
    Map<String, @Nullable Object> extra)
    implements Entity {}
