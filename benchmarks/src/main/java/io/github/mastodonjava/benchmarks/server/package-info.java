/** The server that all rivals read from: a process of its own, on the loopback, without TLS. */
@NullMarked
package io.github.mastodonjava.benchmarks.server;

import org.jspecify.annotations.NullMarked;
