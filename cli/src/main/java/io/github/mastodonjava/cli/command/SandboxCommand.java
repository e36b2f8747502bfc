package io.github.mastodonjava.cli.command;

import io.github.mastodonjava.cli.problem.Failure;
import io.github.mastodonjava.cli.problem.Kind;
import io.github.mastodonjava.cli.screen.Line;
import io.github.mastodonjava.cli.screen.Screen;
import io.github.mastodonjava.cli.syntax.Option;
import io.github.mastodonjava.cli.syntax.Syntax;
import io.github.mastodonjava.sandbox.Sandbox;
import io.github.mastodonjava.sandbox.SandboxUser;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** Runs the embedded server until it is stopped. */
public final class SandboxCommand implements Command {
  private static final Option PORT =
      Option.value("--port", "N", "The port on 127.0.0.1; one that is free, unless said.");

  @Override
  public Syntax syntax() {
    return Syntax.of("sandbox", "Start a Mastodon server of your own, to try and to test against.")
        .options(PORT)
        .example("mastodon sandbox --port 3000")
        .example("mastodon login http://127.0.0.1:3000     in another terminal");
  }

  @Override
  public void run(Call call) {
    try (Sandbox sandbox = start(call.arguments().number(PORT, 0, 0, 65_535))) {
      if (call.json()) {
        call.screen().print(document(sandbox));
      } else {
        print(sandbox, call.screen());
      }
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      throw new Failure(Kind.INTERRUPTED, "The sandbox has stopped.", e);
    }
  }

  private static Sandbox start(int port) {
    try {
      return Sandbox.builder().port(port).start();
    } catch (IllegalStateException e) {
      throw new Failure(Kind.LOCAL, String.valueOf(e.getMessage()), e);
    }
  }

  private static void print(Sandbox sandbox, Screen screen) {
    String baseUrl = sandbox.baseUrl();
    screen.print(Line.text("A Mastodon server of your own runs at ").name(baseUrl).plain("."));
    screen.print("It keeps everything in memory, until Ctrl-C stops it.");
    screen.blank();
    screen.print(Line.empty().dim(row("user", "e-mail address", "password", "access token")));
    for (SandboxUser user : sandbox.users()) {
      screen.print(row(user.username(), user.email(), user.password(), user.token()));
    }
    screen.blank();
    screen.print("In another terminal:");
    screen.print(Line.empty().code("  mastodon login " + baseUrl));
    screen.print(
        Line.empty()
            .code("  curl -H 'Authorization: Bearer " + sandbox.users().get(0).token() + "' \\"));
    screen.print(Line.empty().code("    " + baseUrl + "/api/v1/accounts/verify_credentials"));
  }

  private static String row(String user, String email, String password, String token) {
    return String.format("  %-8s%-24s%-18s%s", user, email, password, token);
  }

  private static Map<String, Object> document(Sandbox sandbox) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("base_url", sandbox.baseUrl());
    document.put("users", sandbox.users().stream().map(SandboxCommand::document).toList());
    return document;
  }

  private static Map<String, Object> document(SandboxUser user) {
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("id", user.requireId());
    document.put("username", user.username());
    document.put("email", user.email());
    document.put("password", user.password());
    document.put("access_token", user.token());
    document.put("scopes", List.of(user.scopes().split(" ")));
    return document;
  }
}
