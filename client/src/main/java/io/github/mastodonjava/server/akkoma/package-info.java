/** Akkoma's own: begin at {@code Akkoma}. */
package io.github.mastodonjava.server.akkoma;
