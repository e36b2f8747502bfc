@NullMarked
package io.github.mastodonjava.cli.demo;

import org.jspecify.annotations.NullMarked;
