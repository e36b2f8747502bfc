package io.github.mastodonjava.benchmarks.paging;

import io.github.mastodonjava.Mastodon;
import io.github.mastodonjava.Paging;
import java.io.IOException;

/** What a user of the SDK writes. */
public final class Sdk {
  private Sdk() {}

  public static void main(String[] args) throws IOException {
    Laps laps = new Laps(Integer.parseInt(args[1]));
    Mastodon mastodon = Mastodon.builder(args[0]).accessToken("benchmark-token").build();
    mastodon.timelines().home(Paging.limit(40)).stream()
        .forEach(status -> laps.read(status.id().isEmpty() ? 0 : 1));
    laps.finish();
  }
}
