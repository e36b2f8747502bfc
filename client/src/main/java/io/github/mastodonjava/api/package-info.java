/**
 * The methods of the API, one class for each of the groups of Mastodon's documentation, and what
 * calls take that have many options. Get them from {@link io.github.mastodonjava.Mastodon}.
 *
 * <p>Every method waits for its answer and throws a subclass of {@link
 * io.github.mastodonjava.error.MastodonException} where there is no good one; an argument that no
 * server could take is an {@link IllegalArgumentException} before anything is sent. "Scope" names
 * what the access token needs, "since" the version of Mastodon that has the method.
 */
package io.github.mastodonjava.api;
