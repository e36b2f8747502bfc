/** Apps, tokens, codes and sessions: OAuth 2 as Doorkeeper does it. */
@NullMarked
package io.github.mastodonjava.sandbox.internal.oauth;

import org.jspecify.annotations.NullMarked;
