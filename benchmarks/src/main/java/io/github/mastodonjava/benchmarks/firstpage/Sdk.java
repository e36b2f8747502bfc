package io.github.mastodonjava.benchmarks.firstpage;

import io.github.mastodonjava.Mastodon;
import io.github.mastodonjava.Paging;
import io.github.mastodonjava.entity.Status;

/** What a user of the SDK writes. */
public final class Sdk {
  private Sdk() {}

  public static void main(String[] args) {
    Mastodon mastodon = Mastodon.builder(args[0]).accessToken("benchmark-token").build();
    for (Status status : mastodon.timelines().home(Paging.limit(40)).items()) {
      System.out.println(status.account().displayName());
    }
  }
}
