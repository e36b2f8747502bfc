/** GoToSocial's own: begin at {@code GoToSocial}. */
package io.github.mastodonjava.server.gotosocial;
