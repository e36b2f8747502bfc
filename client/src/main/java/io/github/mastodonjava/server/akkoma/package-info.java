/** Akkoma's own: begin at {@link Akkoma}. */
package io.github.mastodonjava.server.akkoma;
