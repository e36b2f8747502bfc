/** The client: start at {@code Mastodon}. */
package io.github.mastodonjava;
