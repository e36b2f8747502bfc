package io.github.mastodonjava.cli.command;

import io.github.mastodonjava.auth.Browser;
import io.github.mastodonjava.auth.CredentialStore;
import io.github.mastodonjava.cli.screen.Terminal;
import java.time.InstantSource;

/**
 * The world around the commands.
 *
 * @param store the accounts that are logged in; registrations of this program are kept beside it
 */
public record Surroundings(
    Terminal terminal, CredentialStore store, Browser browser, InstantSource clock) {}
