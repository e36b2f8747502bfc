@NullMarked
package io.github.mastodonjava.cli;

import org.jspecify.annotations.NullMarked;
