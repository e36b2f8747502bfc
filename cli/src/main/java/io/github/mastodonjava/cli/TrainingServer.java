package io.github.mastodonjava.cli;

import io.github.mastodonjava.Mastodon;
import io.github.mastodonjava.api.Media;
import io.github.mastodonjava.api.NewPoll;
import io.github.mastodonjava.api.NewStatus;
import io.github.mastodonjava.entity.Status;
import io.github.mastodonjava.sandbox.Sandbox;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;

/**
 * An embedded server in a JVM of its own, with posts of all kinds that timelines have. As a program
 * it prints its address, and ends with its input.
 */
public final class TrainingServer implements AutoCloseable {
  static final String TOKEN = "training";

  private static final int POSTS = 40;

  /** One grey pixel. */
  private static final String PNG =
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==";

  private final Process process;
  private final String baseUrl;

  private TrainingServer(Process process, String baseUrl) {
    this.process = process;
    this.baseUrl = baseUrl;
  }

  static TrainingServer start() throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                TrainingServer.class.getName())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String address = process.inputReader(StandardCharsets.UTF_8).readLine();
    if (address == null) {
      throw new IOException("the server for the training did not start");
    }
    return new TrainingServer(process, address);
  }

  String baseUrl() {
    return baseUrl;
  }

  @Override
  public void close() throws IOException {
    process.getOutputStream().close();
  }

  public static void main(String[] arguments) throws IOException {
    try (Sandbox sandbox = Sandbox.builder().token("alice", TOKEN).user("bob").start();
        Mastodon alice = Mastodon.builder(sandbox.baseUrl()).accessToken(TOKEN).build()) {
      for (int i = 0; i < POSTS; i++) {
        sandbox.post("alice", "Post " + i + " for @bob 🎉, #training: https://example.org/" + i);
      }
      post(alice);
      System.out.println(sandbox.baseUrl());
      BufferedReader input =
          new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
      while (input.readLine() != null) {
        // until who started it is done
      }
    }
  }

  private static void post(Mastodon alice) {
    String picture =
        alice
            .media()
            .upload(
                Media.bytes("grey.png", Base64.getDecoder().decode(PNG))
                    .altText("Grey")
                    .focus(0.1, -0.1))
            .id();
    Status post = alice.statuses().post(NewStatus.media(List.of(picture)));
    alice.statuses().favourite(post.id());
    alice.statuses().reblog(post.id());
    NewPoll poll = NewPoll.of(List.of("This", "That"), Duration.ofDays(1));
    alice.statuses().post(NewStatus.text("Which?").poll(poll));
    alice.statuses().post(NewStatus.text("All is well").spoilerText("The end"));
  }
}
