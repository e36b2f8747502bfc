/** What the user does not want to see, decided on this side. */
package io.github.mastodonjava.filter;
