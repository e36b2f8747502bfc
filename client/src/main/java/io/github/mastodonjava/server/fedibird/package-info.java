/** Fedibird's own: begin at {@code Fedibird}. */
package io.github.mastodonjava.server.fedibird;
