/** What went wrong, as a line that says what to do, and as the process's exit code. */
@NullMarked
package io.github.mastodonjava.cli.problem;

import org.jspecify.annotations.NullMarked;
