package io.github.mastodonjava.examples;

import io.github.mastodonjava.Mastodon;
import io.github.mastodonjava.Paging;
import io.github.mastodonjava.entity.Status;
import io.github.mastodonjava.html.StatusHtml;

/**
 * Prints the newest 100 statuses of the home timeline: {@code HomeTimeline https://mastodon.example
 * TOKEN}.
 */
public final class HomeTimeline {
  private HomeTimeline() {}

  public static void main(String[] args) {
    try (Mastodon mastodon = Mastodon.builder(args[0]).accessToken(args[1]).build()) {
      mastodon.timelines().home(Paging.limit(40)).stream().limit(100).forEach(HomeTimeline::print);
    }
  }

  private static void print(Status status) {
    System.out.println(status.account().acct() + ": " + StatusHtml.of(status).text());
  }
}
