package io.github.mastodonjava.examples;

import io.github.mastodonjava.Mastodon;
import io.github.mastodonjava.api.NewStatus;
import io.github.mastodonjava.entity.Status;
import io.github.mastodonjava.entity.Visibility;

/** Posts an unlisted status: {@code PostStatus https://mastodon.example TOKEN "Hello"}. */
public final class PostStatus {
  private PostStatus() {}

  public static void main(String[] args) {
    try (Mastodon mastodon = Mastodon.builder(args[0]).accessToken(args[1]).build()) {
      Status posted =
          mastodon.statuses().post(NewStatus.text(args[2]).visibility(Visibility.UNLISTED));
      System.out.println("Posted " + posted.url());
    }
  }
}
