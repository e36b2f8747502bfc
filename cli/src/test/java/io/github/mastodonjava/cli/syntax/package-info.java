@NullMarked
package io.github.mastodonjava.cli.syntax;

import org.jspecify.annotations.NullMarked;
