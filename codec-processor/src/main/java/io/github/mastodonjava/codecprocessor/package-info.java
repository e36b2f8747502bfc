@NullMarked
package io.github.mastodonjava.codecprocessor;

import org.jspecify.annotations.NullMarked;
