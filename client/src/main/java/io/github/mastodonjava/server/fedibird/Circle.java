package io.github.mastodonjava.server.fedibird;

import io.github.mastodonjava.entity.Entity;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Accounts that one posts to. */
public record Circle(String id, String title, Map<String, @Nullable Object> extra)
    implements Entity {}
