/** What is known of pictures by their content. */
@NullMarked
package io.github.mastodonjava.sandbox.internal.media;

import org.jspecify.annotations.NullMarked;
