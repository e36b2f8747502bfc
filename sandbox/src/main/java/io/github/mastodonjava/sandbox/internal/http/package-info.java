/** Requests and answers: parameters, authentication, paging, limits. */
@NullMarked
package io.github.mastodonjava.sandbox.internal.http;

import org.jspecify.annotations.NullMarked;
