/**
 * What can go wrong: every exception of the library is a {@link
 * io.github.mastodonjava.error.MastodonException}, unchecked, and carries its facts as data.
 *
 * <p>No message holds a token, a secret or a query string.
 */
package io.github.mastodonjava.error;
