/** The client: start at {@link Mastodon}. */
package io.github.mastodonjava;
