package io.github.mastodonjava.sandbox.internal.state;

import java.time.Instant;

/** What the server's owner wants all users to know. */
public record Announcement(long id, String text, Instant publishedAt) {}
