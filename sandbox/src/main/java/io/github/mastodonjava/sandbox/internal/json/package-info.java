/** How entities are written: Mastodon's keys in Mastodon's order. */
@NullMarked
package io.github.mastodonjava.sandbox.internal.json;

import org.jspecify.annotations.NullMarked;
