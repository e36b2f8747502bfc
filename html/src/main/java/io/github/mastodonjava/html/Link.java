package io.github.mastodonjava.html;

/** A link in the HTML of a status or profile. */
public sealed interface Link permits WebLink, MentionLink, HashtagLink {
  /** Where it leads, as the server wrote it: {@code https}, or another scheme that is safe. */
  String address();
}
