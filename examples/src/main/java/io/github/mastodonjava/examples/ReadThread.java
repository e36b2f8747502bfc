package io.github.mastodonjava.examples;

import io.github.mastodonjava.Mastodon;
import io.github.mastodonjava.entity.Status;
import io.github.mastodonjava.html.StatusHtml;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Prints a status and the answers to it as text: {@code ReadThread https://mastodon.example TOKEN
 * 109876543210}.
 */
public final class ReadThread {
  private ReadThread() {}

  public static void main(String[] args) {
    try (Mastodon mastodon = Mastodon.builder(args[0]).accessToken(args[1]).build()) {
      System.out.println(thread(mastodon, args[2]));
    }
  }

  static String thread(Mastodon mastodon, String id) {
    Stream<Status> first = Stream.of(mastodon.statuses().get(id));
    Stream<Status> answers = mastodon.statuses().context(id).descendants().stream();
    return Stream.concat(first, answers).map(ReadThread::text).collect(Collectors.joining("\n"));
  }

  private static String text(Status status) {
    return status.account().acct() + ":\n" + StatusHtml.of(status).text().indent(2);
  }
}
