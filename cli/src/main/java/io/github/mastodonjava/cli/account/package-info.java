/** Whom commands act as, and what is kept on this machine of apps and accounts. */
@NullMarked
package io.github.mastodonjava.cli.account;

import org.jspecify.annotations.NullMarked;
