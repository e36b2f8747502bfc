/** The streaming API: who listens to what, and what they are told. Knows no protocol. */
@NullMarked
package io.github.mastodonjava.sandbox.internal.streaming;

import org.jspecify.annotations.NullMarked;
