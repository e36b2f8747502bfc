package io.github.mastodonjava.examples;

import io.github.mastodonjava.Mastodon;
import io.github.mastodonjava.api.Media;
import io.github.mastodonjava.api.NewStatus;
import io.github.mastodonjava.entity.MediaAttachment;
import io.github.mastodonjava.entity.Status;
import io.github.mastodonjava.error.MastodonMediaLimitException;
import io.github.mastodonjava.http.Progress;
import java.nio.file.Path;
import java.util.List;

/**
 * Posts a picture, video or sound with a description for those who cannot see or hear it: {@code
 * PostPicture https://mastodon.example TOKEN cat.png "A cat asleep on a keyboard" "Working from
 * home"}.
 */
public final class PostPicture {
  private PostPicture() {}

  public static void main(String[] args) {
    try (Mastodon mastodon = Mastodon.builder(args[0]).accessToken(args[1]).build()) {
      mastodon.media().limits(); // so that what is too large is not sent
      MediaAttachment picture =
          mastodon
              .media()
              .upload(Media.file(Path.of(args[2])).altText(args[3]).progress(PostPicture::show));
      Status posted =
          mastodon.statuses().post(NewStatus.text(args[4]).mediaIds(List.of(picture.id())));
      System.out.println("Posted " + posted.url());
    } catch (MastodonMediaLimitException e) {
      System.err.println(e.getMessage());
    }
  }

  private static void show(Progress progress) {
    System.out.printf("%3.0f %%%n", 100 * progress.fraction());
  }
}
