@NullMarked
package io.github.mastodonjava.cli.command;

import org.jspecify.annotations.NullMarked;
