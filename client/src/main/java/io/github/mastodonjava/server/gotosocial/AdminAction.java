package io.github.mastodonjava.server.gotosocial;

import io.github.mastodonjava.entity.Entity;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Something that the server does from now on, by itself. */
public record AdminAction(String actionId, Map<String, @Nullable Object> extra) implements Entity {}
