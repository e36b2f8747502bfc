/** Starts rivals in turn, and makes a table of what they say. */
@NullMarked
package io.github.mastodonjava.benchmarks.compare;

import org.jspecify.annotations.NullMarked;
