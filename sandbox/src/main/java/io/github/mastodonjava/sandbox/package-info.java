/**
 * An embedded Mastodon-compatible server, to develop and test against offline.
 *
 * <p>Start with {@link io.github.mastodonjava.sandbox.Sandbox#start()}.
 */
@NullMarked
package io.github.mastodonjava.sandbox;

import org.jspecify.annotations.NullMarked;
