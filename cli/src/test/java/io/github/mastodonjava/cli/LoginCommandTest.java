package io.github.mastodonjava.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.mastodonjava.auth.StoredAccount;
import io.github.mastodonjava.cli.demo.Person;
import io.github.mastodonjava.sandbox.Fault;
import io.github.mastodonjava.sandbox.Sandbox;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoginCommandTest {
  private Sandbox sandbox;
  private String server;
  private String alice;
  private Shell shell;

  @BeforeEach
  void start(@TempDir Path directory) {
    sandbox = Sandbox.start();
    server = sandbox.baseUrl();
    alice = "alice@" + URI.create(server).getAuthority();
    shell = new Shell(directory).browser(Person.allowing(sandbox.user("alice")));
  }

  @AfterEach
  void stop() {
    sandbox.close();
  }

  private StoredAccount stored(String acct) {
    return Objects.requireNonNull(shell.store().account(acct), acct);
  }

  private long registrations() {
    return sandbox.requests().stream()
        .filter(request -> request.path().equals("/api/v1/apps"))
        .count();
  }

  @Test
  void browserLogsInAndTheAccountIsStored() {
    Shell.Result result = shell.run("login", server);

    assertThat(result.exitCode()).isZero();
    assertThat(result.out()).isEqualToIgnoringNewLines("Logged in as " + alice + ".");
    assertThat(stored(alice).credentials().scopes()).hasToString("[read, write, follow, push]");
    assertThat(shell.run("whoami").exitCode()).isZero();
  }

  @Test
  void jsonTellsWhoAndWhere() throws Exception {
    JsonNode document = new ObjectMapper().readTree(shell.run("login", server, "--json").out());

    assertThat(document.get("account").textValue()).isEqualTo(alice);
    assertThat(document.get("server").textValue()).startsWith(server);
    assertThat(document.get("scopes")).hasSize(4);
    assertThat(document.get("default").booleanValue()).isTrue();
    assertThat(document.get("stored_in").textValue()).isEqualTo(shell.storeFile().toString());
  }

  @Test
  void noSecretIsShown() {
    Shell.Result result = shell.run("login", server);

    assertThat(result.out() + result.err())
        .doesNotContain(stored(alice).credentials().accessToken())
        .doesNotContain(Objects.requireNonNull(stored(alice).credentials().clientSecret()));
  }

  @Test
  void withoutABrowserTheAddressIsShown() {
    CompletableFuture<Shell.Result> result =
        CompletableFuture.supplyAsync(() -> shell.browser(page -> false).run("login", server));
    Person.allowing(sandbox.user("alice")).open(shownAddress());

    assertThat(result.join().exitCode()).isZero();
    assertThat(result.join().err()).contains("--oob");
  }

  private URI shownAddress() {
    Pattern address = Pattern.compile("http://\\S+/oauth/authorize\\?\\S+(?=\\n)");
    return await()
        .atMost(1, TimeUnit.MINUTES)
        .until(
            () -> {
              Matcher shown = address.matcher(shell.err());
              return shown.find() ? URI.create(shown.group()) : null;
            },
            Objects::nonNull);
  }

  @Test
  void codeIsPastedWithOob() {
    Person person = Person.allowing(sandbox.user("alice"));
    Shell.Result result =
        shell.browser(person).input(new LateInput(person)).run("login", server, "--oob");

    assertThat(result.exitCode()).as(result.err()).isZero();
    assertThat(stored(alice).acct()).isEqualTo(alice);
  }

  /** What a person types once the page has shown the code. */
  private static final class LateInput extends InputStream {
    private final Person person;
    private @Nullable InputStream typed;

    LateInput(Person person) {
      this.person = person;
    }

    @Override
    public int read() throws IOException {
      return typed().read();
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      return typed().read(buffer, offset, length);
    }

    private InputStream typed() {
      if (typed == null) {
        typed = new ByteArrayInputStream((person.code() + "\n").getBytes(StandardCharsets.UTF_8));
      }
      return typed;
    }
  }

  @Test
  void noCodeIsWrongUsage() {
    Shell.Result result = shell.browser(page -> true).run("login", server, "--oob");

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains("No code was given.");
  }

  @Test
  void wrongCodeIsTheServersNo() {
    Shell.Result result =
        shell.browser(page -> true).input("nonsense\n").run("login", server, "--oob");

    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.err()).contains("invalid_grant");
    assertThat(shell.store().accounts()).isEmpty();
  }

  @Test
  void appIsRegisteredOnceForAllLogins() {
    shell.run("login", server);
    shell.run("logout");
    shell.run("login", server);

    assertThat(registrations()).isEqualTo(1);
    assertThat(shell.store().accounts()).hasSize(1);
  }

  @Test
  void appThatTheServerForgotIsRegisteredAnew() throws Exception {
    shell.run("login", server);
    int port = URI.create(server).getPort();
    sandbox.close();
    sandbox = Sandbox.builder().port(port).start();
    shell.browser(Person.allowing(sandbox.user("alice")));

    assertThat(shell.run("login", server).exitCode()).isZero();
    assertThat(registrations()).isEqualTo(1);
  }

  @Test
  void keptRegistrationIsClosedToOthers() throws Exception {
    shell.run("login", server);
    try (Stream<Path> files = Files.walk(shell.storeFile().resolveSibling("apps"))) {
      assertThat(files.toList())
          .hasSize(2)
          .allSatisfy(
              file ->
                  assertThat(Files.getPosixFilePermissions(file).toString())
                      .doesNotContain("GROUP", "OTHERS"));
    }
  }

  @Test
  void onlyTheNamedScopesAreAskedFor() {
    shell.run("login", server, "--scopes", "read write:statuses");

    assertThat(stored(alice).credentials().scopes()).hasToString("[read, write:statuses]");
  }

  @Test
  void scopesThatDoNotTellWhoLoggedInAreExplained() {
    Shell.Result result = shell.run("login", server, "--scopes", "write:statuses");

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains("Add read:accounts").hasLineCount(2);
    assertThat(shell.store().accounts()).isEmpty();
  }

  @Test
  void secondAccountDoesNotTakeTheFirstOnesPlace() {
    shell.run("login", server);
    Shell.Result result = shell.browser(Person.allowing(sandbox.user("bob"))).run("login", server);

    assertThat(result.out()).contains("mastodon accounts use bob@");
    assertThat(shell.run("whoami").out()).startsWith("alice@");
    assertThat(shell.run("whoami", "--account", alice.replace("alice", "bob")).out())
        .startsWith("bob@");
  }

  @Test
  void addressOfNoServerIsWrongUsage() {
    Shell.Result result = shell.run("login", "https://user:secret@example.org");

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err())
        .contains("user name or password")
        .doesNotContain("secret@")
        .hasLineCount(1);
  }

  @Test
  void plainHttpIsRefusedUnlessAllowed() {
    Shell.Result result = shell.run("login", "http://social.example");

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.err()).contains("use https, or allow it with --plain-http");
  }

  @Test
  void serverThatIsNotThereIsANetworkError() {
    sandbox.close();
    Shell.Result result = shell.run("login", server, "--json");

    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.err())
        .contains("\"error\" : \"network\"", "refused the connection. Check the address");
  }

  @Test
  void pageInsteadOfAnAnswerIsExplained() {
    sandbox.faults().add(Fault.html(200, "<h1>Welcome</h1>").on("POST", "/api/v1/apps"));
    Shell.Result result = shell.run("login", server);

    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.err())
        .contains("is not what Mastodon answers (text/html", "Check the server's address")
        .hasLineCount(1);
  }

  @Test
  void damagedStoreIsToldBeforeAnybodyLogsInAndLeftAsItIs() throws IOException {
    Files.writeString(shell.storeFile(), "{ \"version\" : 1, \"acc");
    Shell.Result result = shell.run("login", server);

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.err()).contains("credentials.json cannot be used", "log in again");
    assertThat(registrations()).isZero();
    assertThat(shell.storeFile()).hasContent("{ \"version\" : 1, \"acc");
  }

  @Test
  void userWhoSaysNoIsNotLoggedIn() {
    shell.browser(Person.denying(sandbox.user("alice")));
    Shell.Result result = shell.run("login", server);

    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.err()).contains("access_denied");
    assertThat(shell.store().accounts()).isEmpty();
  }
}
