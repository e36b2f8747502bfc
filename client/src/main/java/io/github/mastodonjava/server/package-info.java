/** What a server is and can do. */
package io.github.mastodonjava.server;
