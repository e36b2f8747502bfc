/** What the server remembers. Everything here is guarded by the one lock of State. */
@NullMarked
package io.github.mastodonjava.sandbox.internal.state;

import org.jspecify.annotations.NullMarked;
