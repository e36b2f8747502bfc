@NullMarked
package io.github.mastodonjava.conformance;

import org.jspecify.annotations.NullMarked;
