/** Writes the client's JSON codecs at compile time. */
@NullMarked
package io.github.mastodonjava.codecprocessor;

import org.jspecify.annotations.NullMarked;
