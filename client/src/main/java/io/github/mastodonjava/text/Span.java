package io.github.mastodonjava.text;

/** A part of a text: positions as {@link String#substring(int, int)} has them. */
record Span(int start, int end) {}
