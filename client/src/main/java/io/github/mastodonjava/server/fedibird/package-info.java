/** Fedibird's own: begin at {@link Fedibird}. */
package io.github.mastodonjava.server.fedibird;
