package io.github.mastodonjava.internal.json;

import io.github.mastodonjava.http.Unreadable;
import java.util.List;

/** What was read, and the elements of its lists that could not be. */
public record Decoded<T>(T value, List<Unreadable> unreadable) {}
