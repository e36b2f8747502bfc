/** What moderators may ask for and do. */
@NullMarked
package io.github.mastodonjava.sandbox.internal.routes.admin;

import org.jspecify.annotations.NullMarked;
