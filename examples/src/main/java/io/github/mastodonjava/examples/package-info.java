/** Programs to learn from and to start with. Each is run by a test. */
@NullMarked
package io.github.mastodonjava.examples;

import org.jspecify.annotations.NullMarked;
