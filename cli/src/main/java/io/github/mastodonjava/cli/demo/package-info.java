/** The tour: the whole login, and a bit of what comes after it, against an embedded server. */
@NullMarked
package io.github.mastodonjava.cli.demo;

import org.jspecify.annotations.NullMarked;
