package io.github.mastodonjava.server.pleroma;

import io.github.mastodonjava.entity.Entity;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What Pleroma and Akkoma say of a file beyond Mastodon: {@code Pleroma.of(attachment)}. */
public record PleromaMediaAttachment(@Nullable String mimeType, Map<String, @Nullable Object> extra)
    implements Entity {}
