/**
 * Apps, scopes, logging in and keeping credentials: the parts of OAuth that need no request.
 *
 * <p>The calls themselves are in {@code io.github.mastodonjava.api}. Nothing here ever shows a
 * token, a secret, a code or a verifier in {@code toString} or in an exception.
 */
@NullMarked
package io.github.mastodonjava.auth;

import org.jspecify.annotations.NullMarked;
