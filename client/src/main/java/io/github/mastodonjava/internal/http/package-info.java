/** How a request goes out and an answer comes in. Not exported. */
package io.github.mastodonjava.internal.http;
