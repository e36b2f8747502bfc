package io.github.mastodonjava.internal.json;

import org.jspecify.annotations.Nullable;

/**
 * JSON of another type than documented.
 *
 * @param value what it means as the documented type, null for nothing
 * @param json what the server sent, to be kept
 */
record Misfit(@Nullable Object value, @Nullable Object json) {}
