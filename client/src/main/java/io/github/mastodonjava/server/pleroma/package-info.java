/** Pleroma's own: begin at {@link Pleroma}. */
package io.github.mastodonjava.server.pleroma;
