package io.github.mastodonjava.sandbox.internal.streaming;

import java.util.Locale;

/** The names under which events are published; a subscription listens to one or two. */
final class Topic {
  static final String PUBLIC = "public";
  static final String PUBLIC_LOCAL = "public:local";

  private Topic() {}

  static String user(long account) {
    return "user:" + account;
  }

  static String notifications(long account) {
    return "notifications:" + account;
  }

  static String direct(long account) {
    return "direct:" + account;
  }

  static String list(long id) {
    return "list:" + id;
  }

  static String hashtag(String tag) {
    return "hashtag:" + tag.toLowerCase(Locale.ROOT);
  }

  static String localHashtag(String tag) {
    return "hashtag:local:" + tag.toLowerCase(Locale.ROOT);
  }

  static String media(String topic) {
    return topic + ":media";
  }
}
