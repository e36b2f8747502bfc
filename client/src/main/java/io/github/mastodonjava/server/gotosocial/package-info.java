/** GoToSocial's own: begin at {@link GoToSocial}. */
package io.github.mastodonjava.server.gotosocial;
