package io.github.mastodonjava.auth;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mastodonjava.error.MastodonCredentialsException;
import io.github.mastodonjava.error.MastodonInterruptedException;
import io.github.mastodonjava.internal.json.JsonValue;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CredentialStoreTest {
  private static final StoredAccount ALICE = account("alice", "alice-token");
  private static final StoredAccount BOB = account("bob", "bob-token");

  private final Path file;
  private final CredentialStore store;

  CredentialStoreTest(@TempDir Path directory) {
    file = directory.resolve("config/mastodon-java/credentials.json");
    store = CredentialStore.at(file);
  }

  @Test
  void aStoreThatWasNeverWrittenIsEmpty() {
    assertThat(store.accounts()).isEmpty();
    assertThat(store.defaultAccount()).isNull();
    assertThat(store.account("alice@social.example")).isNull();
    assertThat(store.remove("alice@social.example")).isFalse();
    assertThat(file.getParent()).doesNotExist();
  }

  @Test
  void whatIsStoredIsThereForTheNextProgram() {
    StoredAccount full =
        new StoredAccount(
            "alice@social.example",
            new Credentials(
                URI.create("https://social.example"),
                "token",
                "app-id",
                "app-secret",
                "fresh",
                Instant.parse("2030-01-02T03:04:05.678Z"),
                Scope.parse("read write:media novelty")));
    store.put(full);

    assertThat(CredentialStore.at(file).accounts()).containsExactly(full);
  }

  @Test
  void accountsAreListedInTheOrderOfTheirComing() {
    store.put(BOB);
    store.put(ALICE);
    store.put(BOB);

    assertThat(store.accounts()).containsExactly(BOB, ALICE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"alice@social.example", "@alice@social.example", "Alice@SOCIAL.example"})
  void anAccountIsFoundHoweverItIsWritten(String acct) {
    store.put(ALICE);

    assertThat(store.account(acct)).isEqualTo(ALICE);
  }

  @Test
  void storingAnAccountAgainReplacesIt() {
    store.put(ALICE);
    store.put(account("Alice", "newer-token"));

    assertThat(store.accounts()).containsExactly(account("Alice", "newer-token"));
  }

  @Test
  void theFirstAccountIsTheDefaultUntilAnotherIsChosen() {
    store.put(ALICE);
    store.put(BOB);
    assertThat(store.defaultAccount()).isEqualTo(ALICE);

    store.setDefault("@bob@social.example");
    assertThat(store.defaultAccount()).isEqualTo(BOB);
  }

  @Test
  void whenTheDefaultIsRemovedTheOnlyOneLeftIsTheDefault() {
    store.put(ALICE);
    store.put(BOB);

    assertThat(store.remove("alice@social.example")).isTrue();
    assertThat(store.defaultAccount()).isEqualTo(BOB);
  }

  @Test
  void whenTheDefaultIsRemovedNoneOfSeveralTakesItsPlace() {
    store.put(ALICE);
    store.put(BOB);
    store.put(account("carol", "carol-token"));
    store.remove("alice@social.example");

    assertThat(store.defaultAccount()).isNull();
  }

  @Test
  void removingAnotherAccountLeavesTheDefault() {
    store.put(ALICE);
    store.put(BOB);
    store.remove("bob@social.example");

    assertThat(store.accounts()).containsExactly(ALICE);
    assertThat(store.defaultAccount()).isEqualTo(ALICE);
    assertThat(store.remove("bob@social.example")).isFalse();
  }

  @Test
  void anUnknownAccountCannotBeTheDefault() {
    store.put(ALICE);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> store.setDefault("bob@social.example"))
        .withMessageContainingAll("bob@social.example", "alice@social.example");
    assertThat(store.defaultAccount()).isEqualTo(ALICE);
  }

  @Test
  void onlyTheUserCanReadTheFileAndItsDirectory() throws IOException {
    store.put(ALICE);

    assertThat(permissions(file)).isEqualTo("rw-------");
    assertThat(permissions(requireNonNull(file.getParent()))).isEqualTo("rwx------");
    assertThat(permissions(file.resolveSibling("credentials.json.lock"))).isEqualTo("rw-------");
  }

  @Test
  void whatOthersPutIntoTheFileIsKept() throws IOException {
    write(
        """
        {"version":1,"theme":{"dark":true,"big":12345678901234567890},"accounts":[
        {"acct":"alice@social.example","base_url":"https://social.example",
        "access_token":"t","nick":null,"expires_at":"2030-01-02T03:04:05Z"}]}
        """);
    store.put(ALICE);
    store.put(BOB);

    Map<?, ?> json = (Map<?, ?>) requireNonNull(JsonValue.read(Files.readAllBytes(file)));
    assertThat(json.get("theme")).asString().isEqualTo("{dark=true, big=12345678901234567890}");
    Map<?, ?> alice = (Map<?, ?>) ((List<?>) requireNonNull(json.get("accounts"))).get(0);
    assertThat(alice.containsKey("nick")).isTrue();
    assertThat(alice.containsKey("expires_at")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "canary",
        "[\"canary\"]",
        "{}",
        "{\"version\":1}",
        "{\"version\":\"1\",\"accounts\":[]}",
        "{\"version\":2,\"accounts\":[],\"canary\":1}",
        "{\"version\":1,\"accounts\":{}}",
        "{\"version\":1,\"accounts\":[\"canary\"]}",
        "{\"version\":1,\"accounts\":[{\"acct\":\"a@b\",\"access_token\":\"canary\"}]}",
        "{\"version\":1,\"accounts\":[{\"acct\":\"a@b\",\"base_url\":\"https://b\",\"access_token\":7}]}",
        "{\"version\":1,\"accounts\":[{\"acct\":\"canary\",\"base_url\":\"https://b\",\"access_token\":\"t\"}]}",
        "{\"version\":1,\"accounts\":[{\"acct\":\"a@b\",\"base_url\":\"https://b\",\"access_token\":\"t\",\"expires_at\":\"canary\"}]}",
        "{\"version\":1,\"default\":7,\"accounts\":[]}",
        "{\"version\":1,\"accounts\":[{\"acct\":\"a@b\",\"base_url\":\"https://b\",\"access_token\":\"cana"
      })
  void aDamagedFileIsReportedAndNeverWrittenOver(String content) throws IOException {
    write(content);

    assertThatThrownBy(() -> store.put(ALICE))
        .isInstanceOf(MastodonCredentialsException.class)
        .hasMessageContainingAll(file.toString(), "left as it is", "log in again")
        .hasMessageNotContaining("canary")
        .hasNoCause();
    assertThatThrownBy(store::accounts).isInstanceOf(MastodonCredentialsException.class);
    assertThatThrownBy(() -> store.remove("a@b")).isInstanceOf(MastodonCredentialsException.class);
    assertThat(file).hasContent(content);
  }

  @Test
  void aFileInPlaceOfTheDirectorySaysSo() throws IOException {
    Path config = requireNonNull(requireNonNull(file.getParent()).getParent());
    Files.writeString(config, "");

    assertThatThrownBy(() -> store.put(ALICE))
        .isInstanceOf(MastodonCredentialsException.class)
        .hasMessageContainingAll(file.toString(), "directory cannot be made");
  }

  @Test
  void aDirectoryInPlaceOfTheFileSaysSo() throws IOException {
    Files.createDirectories(file);

    assertThatThrownBy(() -> store.put(ALICE))
        .isInstanceOf(MastodonCredentialsException.class)
        .hasMessageContainingAll(file.toString(), "is a directory");
  }

  @Test
  void aDirectoryInPlaceOfTheLockSaysSo() throws IOException {
    Files.createDirectories(file.resolveSibling("credentials.json.lock"));

    assertThatThrownBy(() -> store.put(ALICE))
        .isInstanceOf(MastodonCredentialsException.class)
        .hasMessageContainingAll(file.toString(), "credentials.json.lock", "cannot be locked");
  }

  @Test
  void anInterruptedThreadChangesNothingAndStaysInterrupted() {
    Thread.currentThread().interrupt();

    assertThatExceptionOfType(MastodonInterruptedException.class)
        .isThrownBy(() -> store.put(ALICE));
    assertThat(Thread.interrupted()).isTrue();
    assertThat(file).doesNotExist();
  }

  @Test
  void noAccountIsShown() {
    store.put(ALICE);

    assertThat(store).hasToString("CredentialStore[" + file + "]");
  }

  static StoredAccount account(String name, String token) {
    return new StoredAccount(
        name + "@social.example", Credentials.of(URI.create("https://social.example"), token));
  }

  private void write(String content) throws IOException {
    Files.createDirectories(requireNonNull(file.getParent()));
    Files.writeString(file, content);
  }

  private static String permissions(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
