@NullMarked
package io.github.mastodonjava.examples;

import org.jspecify.annotations.NullMarked;
