/** The pages that a browser sees. */
@NullMarked
package io.github.mastodonjava.sandbox.internal.html;

import org.jspecify.annotations.NullMarked;
