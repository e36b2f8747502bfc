package io.github.mastodonjava.server.gotosocial;

import io.github.mastodonjava.entity.Entity;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A name that own emojis are sorted under. */
public record EmojiCategory(String id, String name, Map<String, @Nullable Object> extra)
    implements Entity {}
