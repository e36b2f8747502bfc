/** Pleroma's own: begin at {@code Pleroma}. */
package io.github.mastodonjava.server.pleroma;
