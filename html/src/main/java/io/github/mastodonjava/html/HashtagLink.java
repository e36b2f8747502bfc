package io.github.mastodonjava.html;

import io.github.mastodonjava.text.Hashtag;

/** A link to the page of a hashtag. */
public record HashtagLink(String address, Hashtag hashtag) implements Link {}
