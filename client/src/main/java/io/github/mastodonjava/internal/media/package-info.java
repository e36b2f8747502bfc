/** What files are, and how they are read and written. Not exported. */
package io.github.mastodonjava.internal.media;
