@NullMarked
package io.github.mastodonjava;

import org.jspecify.annotations.NullMarked;
