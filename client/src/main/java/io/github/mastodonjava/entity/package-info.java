/**
 * What servers answer: records with the field names of Mastodon's API in Java's spelling.
 *
 * <p>No field is needed for an answer to be read. A component without {@code @Nullable} is one that
 * Mastodon always sends; should another server leave it out, it is null all the same. Lists and
 * maps are never null. What a record has no component for is in {@link
 * io.github.mastodonjava.entity.Entity#extra() extra}. Constructors are not API: components are
 * added as Mastodon adds fields.
 */
package io.github.mastodonjava.entity;
