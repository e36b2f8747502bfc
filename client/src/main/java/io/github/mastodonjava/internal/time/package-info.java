/** Not API: waiting, replaceable in tests. */
package io.github.mastodonjava.internal.time;
