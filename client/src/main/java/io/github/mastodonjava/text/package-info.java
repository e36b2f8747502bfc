/** What people write: how long it is for a server, how to split it, accounts and hashtags in it. */
package io.github.mastodonjava.text;
