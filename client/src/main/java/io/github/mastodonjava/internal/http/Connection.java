package io.github.mastodonjava.internal.http;

import io.github.mastodonjava.auth.Session;
import io.github.mastodonjava.http.RateLimiter;
import io.github.mastodonjava.internal.time.Sleeper;
import java.time.InstantSource;

/** What a client and all clients derived from it share. */
public record Connection(
    BaseUrl baseUrl,
    Transport transport,
    Session session,
    RateLimiter limiter,
    CallEvents events,
    InstantSource clock,
    Sleeper sleeper) {}
