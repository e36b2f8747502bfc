package io.github.mastodonjava.internal.json;

import io.github.mastodonjava.http.Unreadable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was read, and the elements of its lists that could not be. */
public record Decoded<T extends @Nullable Object>(T value, List<Unreadable> unreadable) {}
