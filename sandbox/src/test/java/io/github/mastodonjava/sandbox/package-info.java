@NullMarked
package io.github.mastodonjava.sandbox;

import org.jspecify.annotations.NullMarked;
