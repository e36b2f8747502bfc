package io.github.mastodonjava.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.mastodonjava.Mastodon;
import io.github.mastodonjava.api.NewReport;
import io.github.mastodonjava.auth.AppRegistration;
import io.github.mastodonjava.auth.AuthorizationRequest;
import io.github.mastodonjava.auth.Browser;
import io.github.mastodonjava.auth.NewApp;
import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.sandbox.Sandbox;
import io.github.mastodonjava.sandbox.SandboxUser;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * What the code of the documentation runs with: a server, a user, an app, and folders of its own.
 */
public final class DocumentationScene implements AutoCloseable {
  private final Sandbox sandbox;
  private final PlayedBrowser user;
  private final Path folder;

  /** Takes what the server is to play. */
  DocumentationScene(Path folder, String software) {
    this.folder = folder;
    this.sandbox = Sandbox.builder().software(software).start();
    SandboxUser alice = sandbox.user("alice");
    this.user = new PlayedBrowser(URI.create(sandbox.baseUrl()), alice.email(), alice.password());
    Mastodon.createApp(
        sandbox.baseUrl(),
        NewApp.named("App").scopes(Scope.READ, Scope.WRITE_STATUSES).toFile(file("app.secret")));
    sandbox.post("alice", "Something to read");
    write("cat.png", picture());
    write("song.mp3", "ID3".getBytes(UTF_8));
    sandbox.post("alice", "@bob psst", "direct");
    sandbox.follow("bob", "alice");
    sandbox.post("bob", "@alice hello #java");
    report();
  }

  private void write(String name, byte[] content) {
    try {
      Files.write(file(name), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] picture() {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), "png", png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return png.toByteArray();
  }

  public String server() {
    return sandbox.baseUrl();
  }

  public String token() {
    return sandbox.token("alice");
  }

  public String moderatorToken() {
    return sandbox.token("admin");
  }

  /** Something for a moderator to do. */
  private void report() {
    Mastodon bob = Mastodon.builder(sandbox.baseUrl()).accessToken(sandbox.token("bob")).build();
    bob.reports().create(NewReport.of(sandbox.user("alice").requireId()).comment("Too friendly"));
  }

  public Path file(String name) {
    return folder.resolve(name);
  }

  public AppRegistration app() {
    return Mastodon.createApp(sandbox.baseUrl(), NewApp.named("App"));
  }

  /** A client that is logged in, and whose login is in user.secret. */
  public Mastodon mastodon() {
    AppRegistration app = app();
    Mastodon mastodon =
        Mastodon.builder(server())
            .client(app.clientId(), app.clientSecret())
            .accessToken(token())
            .build();
    mastodon.oauth().persistableLoginCredentials().writeTo(file("user.secret"));
    return mastodon;
  }

  /** The user opens the address, agrees, and types the code. */
  public String codeFor(AuthorizationRequest request) {
    return user.approveAndCopyCode(request.authorizationUri());
  }

  /** The user opens the address, agrees, and comes back. */
  public URI callbackFor(AuthorizationRequest request) {
    return user.approve(request.authorizationUri());
  }

  public Browser browser() {
    return address -> {
      Thread visit = new Thread(() -> user.visit(user.approve(address)), "the user's browser");
      visit.setDaemon(true);
      visit.start();
      return true;
    };
  }

  @Override
  public void close() {
    sandbox.close();
  }
}
