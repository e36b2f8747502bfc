package io.github.mastodonjava.http;

import org.jspecify.annotations.Nullable;

/**
 * An element of a list that could not be read as what the list holds, and was left out.
 *
 * @param pointer where it stood in the answer, as a JSON Pointer (RFC 6901): {@code /3/mentions/0}
 * @param json what stood there, as plain JDK values
 */
public record Unreadable(String pointer, @Nullable Object json) {}
