package io.github.mastodonjava.examples;

import io.github.mastodonjava.Mastodon;
import io.github.mastodonjava.api.NewStatus;
import io.github.mastodonjava.entity.NotificationType;
import io.github.mastodonjava.entity.Status;
import io.github.mastodonjava.html.StatusHtml;
import io.github.mastodonjava.streaming.Stream;
import io.github.mastodonjava.streaming.StreamEvent.Disconnected;
import io.github.mastodonjava.streaming.StreamEvent.NotificationReceived;
import io.github.mastodonjava.streaming.StreamListener;
import io.github.mastodonjava.streaming.Subscription;

/**
 * Answers every mention by a person with what it says, until the token is revoked: {@code EchoBot
 * https://mastodon.example TOKEN}.
 */
public final class EchoBot implements StreamListener {
  private final Mastodon mastodon;

  EchoBot(Mastodon mastodon) {
    this.mastodon = mastodon;
  }

  public static void main(String[] args) {
    try (Mastodon mastodon = Mastodon.builder(args[0]).accessToken(args[1]).build();
        Subscription mentions =
            mastodon.streaming().subscribe(Stream.notifications(), new EchoBot(mastodon))) {
      mentions.awaitClosed();
    }
  }

  @Override
  public void onNotification(NotificationReceived event) {
    Status said = event.notification().status();
    if (said != null
        && event.notification().type().equals(NotificationType.MENTION)
        && !Boolean.TRUE.equals(said.account().bot())) { // two bots would never stop
      mastodon
          .statuses()
          .post(
              NewStatus.text("@" + said.account().acct() + " " + withoutMention(said))
                  .inReplyTo(said.id())
                  .visibility(said.visibility()));
    }
  }

  private static String withoutMention(Status said) {
    return StatusHtml.of(said).text().replaceFirst("^@\\S+\\s*", "");
  }

  @Override
  public void onDisconnected(Disconnected event) {
    System.out.println("Waiting for the server: " + event.why().getMessage());
  }
}
