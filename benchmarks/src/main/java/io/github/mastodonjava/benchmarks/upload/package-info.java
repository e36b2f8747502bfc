/** A file that is larger than the heap, uploaded. */
@NullMarked
package io.github.mastodonjava.benchmarks.upload;

import org.jspecify.annotations.NullMarked;
