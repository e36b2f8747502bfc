/** Decoding one page of 40 statuses, by JMH: the SDK, Jackson databind, and the limit. */
@NullMarked
package io.github.mastodonjava.benchmarks.decode;

import org.jspecify.annotations.NullMarked;
