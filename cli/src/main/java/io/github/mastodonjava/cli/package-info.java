/**
 * The command {@code mastodon}: {@link io.github.mastodonjava.cli.Main} starts it, {@link
 * io.github.mastodonjava.cli.Cli} runs it in process.
 */
@NullMarked
package io.github.mastodonjava.cli;

import org.jspecify.annotations.NullMarked;
