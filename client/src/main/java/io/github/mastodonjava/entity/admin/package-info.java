/** What servers answer to administrators and moderators; see the package {@code entity}. */
package io.github.mastodonjava.entity.admin;
