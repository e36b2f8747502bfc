/**
 * A process that reads the home timeline once, prints 40 names and ends. Each class is a program:
 * {@code ADDRESS}.
 */
@NullMarked
package io.github.mastodonjava.benchmarks.firstpage;

import org.jspecify.annotations.NullMarked;
