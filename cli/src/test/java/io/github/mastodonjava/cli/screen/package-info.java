@NullMarked
package io.github.mastodonjava.cli.screen;

import org.jspecify.annotations.NullMarked;
