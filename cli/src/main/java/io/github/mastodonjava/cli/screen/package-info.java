/**
 * What people and programs see: text that is safe for a terminal, and JSON. Nothing that a server
 * sent reaches a terminal except through here.
 */
@NullMarked
package io.github.mastodonjava.cli.screen;

import org.jspecify.annotations.NullMarked;
