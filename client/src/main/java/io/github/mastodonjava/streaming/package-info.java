/**
 * What happens on the server, as it happens: <a
 * href="https://docs.joinmastodon.org/methods/streaming/">Mastodon documentation</a>. Begin at
 * {@link io.github.mastodonjava.streaming.Streaming}.
 */
package io.github.mastodonjava.streaming;
