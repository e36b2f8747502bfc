/** From what a user types to the HTML that Mastodon shows. */
@NullMarked
package io.github.mastodonjava.sandbox.internal.text;

import org.jspecify.annotations.NullMarked;
