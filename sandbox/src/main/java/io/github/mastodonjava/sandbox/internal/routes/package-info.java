/** One class per group of Mastodon's endpoints. */
@NullMarked
package io.github.mastodonjava.sandbox.internal.routes;

import org.jspecify.annotations.NullMarked;
