/** What makes the client work. Not exported. */
package io.github.mastodonjava.internal;
