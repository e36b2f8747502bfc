package io.github.mastodonjava.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.mastodonjava.cli.demo.Person;
import io.github.mastodonjava.sandbox.Fault;
import io.github.mastodonjava.sandbox.Sandbox;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** whoami, accounts, logout. */
class AccountCommandsTest {
  private final Sandbox sandbox = Sandbox.start();
  private final String domain = URI.create(sandbox.baseUrl()).getAuthority();
  private final Shell shell;

  AccountCommandsTest(@TempDir Path directory) {
    shell = new Shell(directory);
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  private static JsonNode json(Shell.Result result) throws IOException {
    assertThat(result.exitCode()).as(result.err()).isZero();
    return new ObjectMapper().readTree(result.out());
  }

  @Test
  void whoamiShowsTheAccountAsTheServerKnowsIt() {
    sandbox.post("alice", "Hello");

    assertThat(shell.loggedIn(sandbox, "alice").run("whoami").out())
        .startsWith("alice@" + domain)
        .contains("1 post · 0 followers · follows 0", sandbox.baseUrl() + "/@alice");
  }

  @Test
  void whoamiAsJson() throws Exception {
    JsonNode me = json(shell.loggedIn(sandbox, "alice").run("whoami", "--json"));

    assertThat(me.get("account").textValue()).isEqualTo("alice@" + domain);
    assertThat(me.get("id").textValue()).isEqualTo(sandbox.user("alice").id());
    assertThat(me.get("username").textValue()).isEqualTo("alice");
    assertThat(me.get("url").textValue()).isEqualTo(sandbox.baseUrl() + "/@alice");
    assertThat(me.get("statuses_count").intValue()).isZero();
  }

  @Test
  void withoutALoginTheWayToOneIsShown() {
    Shell.Result result = shell.run("whoami");

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.err())
        .isEqualToIgnoringNewLines("mastodon: Nobody is logged in. Log in: mastodon login SERVER");
  }

  @Test
  void revokedTokenIsExplained() {
    sandbox.faults().add(Fault.status(401));
    Shell.Result result = shell.loggedIn(sandbox, "alice").run("whoami");

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.err())
        .contains("does not accept the login of alice@" + domain + " any more")
        .contains("Log in again: mastodon login http://")
        .hasLineCount(1);
  }

  @Test
  void revokedTokenIsACredentialsErrorWithItsStatusInJson() throws Exception {
    sandbox.faults().add(Fault.status(401));
    JsonNode error =
        new ObjectMapper().readTree(shell.loggedIn(sandbox, "alice").run("whoami", "--json").err());

    assertThat(error.get("error").textValue()).isEqualTo("credentials");
    assertThat(error.get("status").intValue()).isEqualTo(401);
    assertThat(error.get("exit_code").intValue()).isEqualTo(3);
  }

  @Test
  void serverThatIsGoneIsSaid() {
    shell.loggedIn(sandbox, "alice");
    sandbox.close();
    Shell.Result result = shell.run("whoami");

    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.err()).contains("refused the connection").hasLineCount(1);
  }

  @Test
  void serverThatSaysNothingIsGivenUp() {
    sandbox.faults().add(Fault.stall().times(10));
    Shell.Result result = shell.loggedIn(sandbox, "alice").run("whoami", "--timeout", "1");

    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.err()).hasLineCount(1);
  }

  @Test
  void namedAccountIsUsed() {
    shell.loggedIn(sandbox, "alice").loggedIn(sandbox, "bob");

    assertThat(shell.run("whoami", "--account", "bob@" + domain).out()).startsWith("bob@");
    assertThat(shell.run("whoami").out()).startsWith("alice@");
  }

  @Test
  void unknownAccountIsAnsweredWithTheKnownOnes() {
    Shell.Result result =
        shell.loggedIn(sandbox, "alice").run("whoami", "--account", "carol@" + domain);

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.err()).contains("no account carol@", "but alice@" + domain);
  }

  @Test
  void accountsAreListedWithTheDefaultOneMarked() {
    shell.loggedIn(sandbox, "alice").loggedIn(sandbox, "bob");

    assertThat(shell.run("accounts").out())
        .isEqualToNormalizingNewlines("* alice@" + domain + "  (default)\n  bob@" + domain + "\n");
  }

  @Test
  void accountsAsJsonShowNoToken() throws Exception {
    Shell.Result result = shell.loggedIn(sandbox, "alice").run("accounts", "--json");

    assertThat(json(result).get("accounts").get(0).get("account").textValue())
        .isEqualTo("alice@" + domain);
    assertThat(result.out()).doesNotContain(sandbox.token("alice"));
  }

  @Test
  void noAccountsAreAnEmptyListInJson() throws Exception {
    assertThat(json(shell.run("accounts", "--json")).get("accounts")).isEmpty();
  }

  @Test
  void defaultAccountCanBeChosen() {
    shell.loggedIn(sandbox, "alice").loggedIn(sandbox, "bob");
    shell.run("accounts", "use", "bob@" + domain);

    assertThat(shell.run("whoami").out()).startsWith("bob@");
  }

  @Test
  void unknownAccountCannotBeTheDefaultOne() {
    assertThat(shell.loggedIn(sandbox, "alice").run("accounts", "use", "x@y").exitCode())
        .isEqualTo(3);
  }

  @Test
  void anotherWordAfterAccountsIsWrongUsage() {
    assertThat(shell.run("accounts", "drop", "x@y").exitCode()).isEqualTo(2);
  }

  @Test
  void logoutRevokesTheTokenAndForgetsTheAccount() {
    shell.browser(Person.allowing(sandbox.user("alice"))).run("login", sandbox.baseUrl());
    Shell.Result result = shell.run("logout");

    assertThat(result.out())
        .isEqualToIgnoringNewLines("Logged out alice@" + domain + "; its token is revoked.");
    assertThat(shell.store().accounts()).isEmpty();
    assertThat(sandbox.requests()).anyMatch(request -> request.path().equals("/oauth/revoke"));
  }

  @Test
  void logoutOfATokenWithoutAnAppSaysThatItWasNotRevoked() throws Exception {
    JsonNode document = json(shell.loggedIn(sandbox, "alice").run("logout", "--json"));

    assertThat(document.get("revoked").booleanValue()).isFalse();
    assertThat(shell.store().accounts()).isEmpty();
  }

  @Test
  void logoutOfOneLeavesTheOther() {
    shell.loggedIn(sandbox, "alice").loggedIn(sandbox, "bob");
    shell.run("logout", "alice@" + domain);

    assertThat(shell.run("whoami").out()).startsWith("bob@");
  }

  @Test
  void logoutWithoutTheServerForgetsNothing() {
    shell.browser(Person.allowing(sandbox.user("alice"))).run("login", sandbox.baseUrl());
    sandbox.close();
    Shell.Result result = shell.run("logout");

    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.err()).contains("Nothing was forgotten", "logout --local").hasLineCount(1);
    assertThat(shell.store().accounts()).hasSize(1);
    assertThat(shell.run("logout", "--local").exitCode()).isZero();
    assertThat(shell.store().accounts()).isEmpty();
  }

  @Test
  void damagedStoreIsReportedAndLeftAsItIs() throws IOException {
    Files.writeString(shell.storeFile(), "oops");
    Shell.Result result = shell.run("logout");

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.err()).contains("cannot be used").hasLineCount(1);
    assertThat(shell.storeFile()).hasContent("oops");
  }
}
