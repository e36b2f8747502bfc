/**
 * What commands take, and how arguments are read. Picocli reads them and writes the help; reading
 * the plain ones without it, with the same result, makes the process start in half the time.
 */
@NullMarked
package io.github.mastodonjava.cli.syntax;

import org.jspecify.annotations.NullMarked;
