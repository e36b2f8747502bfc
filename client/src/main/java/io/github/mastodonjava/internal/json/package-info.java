/**
 * JSON in and out: tokens by jackson-core, one codec a record written at compile time (see {@code
 * docs/adr/0001-json.md}). Not exported.
 */
package io.github.mastodonjava.internal.json;
