package io.github.mastodonjava.examples;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.mastodonjava.Mastodon;
import io.github.mastodonjava.api.NewStatus;
import io.github.mastodonjava.api.ThreadPostingException;
import io.github.mastodonjava.entity.Status;
import io.github.mastodonjava.text.StatusLimit;
import io.github.mastodonjava.text.Threads;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/**
 * Posts a text of any length as a thread: {@code PostThread https://mastodon.example TOKEN
 * essay.txt}. Where it fails in between, it is run again with the same text within an hour, and
 * posts what is missing.
 */
public final class PostThread {
  private PostThread() {}

  public static void main(String[] args) throws IOException {
    String text = Files.readString(Path.of(args[2]));
    String key = UUID.nameUUIDFromBytes(text.getBytes(UTF_8)).toString();
    try (Mastodon mastodon = Mastodon.builder(args[0]).accessToken(args[1]).build()) {
      StatusLimit limit = StatusLimit.of(mastodon.instance().get());
      List<NewStatus> parts =
          Threads.splitNumbered(text, limit).stream().map(NewStatus::text).toList();
      List<Status> posted = mastodon.statuses().postThread(parts, key);
      posted.forEach(status -> System.out.println(status.url()));
    } catch (ThreadPostingException e) {
      System.err.println(e.getMessage() + " Run this again to post the rest.");
    }
  }
}
