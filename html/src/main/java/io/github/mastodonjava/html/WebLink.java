package io.github.mastodonjava.html;

/**
 * A link to somewhere.
 *
 * @param label what stands there to be clicked, in full where Mastodon shows only its beginning
 */
public record WebLink(String address, String label) implements Link {}
