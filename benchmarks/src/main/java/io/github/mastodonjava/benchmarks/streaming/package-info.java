/**
 * Streams: one that is flooded, read by a raw socket, by a bare loop over the SDK's own libraries,
 * and by the SDK; the time that an event takes; and ten thousand streams at once.
 */
@NullMarked
package io.github.mastodonjava.benchmarks.streaming;

import org.jspecify.annotations.NullMarked;
