package io.github.mastodonjava.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.github.mastodonjava.sandbox.Sandbox;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SandboxCommandTest {
  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+");

  private final Shell shell;
  private final ExecutorService executor = Executors.newSingleThreadExecutor();
  private CompletableFuture<Shell.Result> result = new CompletableFuture<>();

  SandboxCommandTest(@TempDir Path directory) {
    this.shell = new Shell(directory);
  }

  @AfterEach
  void stop() {
    executor.shutdownNow();
  }

  private void start(String... words) {
    result = CompletableFuture.supplyAsync(() -> shell.run(words), executor);
    await()
        .atMost(1, TimeUnit.MINUTES)
        .until(() -> shell.out().contains("admin-token") || result.isDone());
  }

  private String address() {
    Matcher matcher = ADDRESS.matcher(shell.out());
    assertThat(matcher.find()).as(shell.out()).isTrue();
    return matcher.group();
  }

  private static int status(String address, String token) throws Exception {
    HttpURLConnection connection =
        (HttpURLConnection)
            URI.create(address + "/api/v1/accounts/verify_credentials").toURL().openConnection();
    connection.setRequestProperty("Authorization", "Bearer " + token);
    return connection.getResponseCode();
  }

  @Test
  void shownTokensWorkAtTheShownAddress() throws Exception {
    start("sandbox");

    assertThat(shell.out())
        .contains("alice@sandbox.example", "alice-password", "alice-token", "bob-token");
    assertThat(status(address(), "alice-token")).isEqualTo(200);
    assertThat(status(address(), "mallory-token")).isEqualTo(401);
  }

  @Test
  void jsonTellsTheSameToPrograms() throws Exception {
    start("sandbox", "--json");

    assertThat(status(address(), "bob-token")).isEqualTo(200);
    assertThat(shell.out())
        .contains(
            "\"base_url\" : \"http://127.0.0.1:",
            "\"username\" : \"alice\"",
            "\"email\" : \"alice@sandbox.example\"",
            "\"password\" : \"alice-password\"",
            "\"access_token\" : \"alice-token\"");
  }

  @Test
  void interruptionStopsTheServer() {
    start("sandbox");
    executor.shutdownNow();

    assertThat(result.join().exitCode()).isEqualTo(130);
  }

  @Test
  void takenPortIsSaid() {
    try (Sandbox other = Sandbox.start()) {
      String port = other.baseUrl().replaceAll(".*:", "");
      start("sandbox", "--port", port);

      assertThat(result.join().exitCode()).isEqualTo(1);
      assertThat(result.join().err())
          .contains("Port " + port + " of 127.0.0.1 is taken")
          .hasLineCount(1);
    }
  }
}
