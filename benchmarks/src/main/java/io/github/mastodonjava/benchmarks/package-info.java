@NullMarked
package io.github.mastodonjava.benchmarks;

import org.jspecify.annotations.NullMarked;
