package io.github.mastodonjava;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mastodonjava.auth.Credentials;
import io.github.mastodonjava.auth.UserFile;
import io.github.mastodonjava.error.MastodonCredentialsException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import javax.net.SocketFactory;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClientBuildTest {
  /** Fails whoever wants a socket. */
  private static final class NoSockets extends SocketFactory {
    @Override
    public Socket createSocket() {
      throw new AssertionError("a socket was asked for");
    }

    @Override
    public Socket createSocket(String host, int port) {
      return createSocket();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) {
      return createSocket();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) {
      return createSocket();
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) {
      return createSocket();
    }
  }

  private static OkHttpClient offline() {
    return new OkHttpClient.Builder()
        .dns(
            host -> {
              throw new AssertionError("DNS was asked for " + host);
            })
        .socketFactory(new NoSockets())
        .build();
  }

  @Test
  void buildingAClientAsksNobody() {
    try (Mastodon mastodon =
        Mastodon.builder("mastodon.example")
            .client("id", "secret")
            .accessToken("token")
            .httpClient(offline())
            .build()) {
      assertThat(mastodon).hasToString("Mastodon[https://mastodon.example]");
      assertThat(mastodon.with(CallOptions.timeout(Duration.ofSeconds(1)))).isNotNull();
      assertThat(mastodon.server().knownVersion()).isNull();
      assertThat(mastodon.oauth().persistableLoginCredentials().accessToken()).isEqualTo("token");
      mastodon.clearCaches();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://alice:s3cret@mastodon.example",
        "https://mastodon.example?token=s3cret",
        "https://mastodon.example#token=s3cret",
      })
  void anAddressWithSecretsIsRefusedWithoutShowingThem(String address) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Mastodon.builder(address).build())
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("s3cret"));
  }

  @Test
  void plainHttpToAnotherMachineMustBeAllowed() {
    MastodonBuilder builder = Mastodon.builder("http://mastodon.example");

    assertThatIllegalArgumentException()
        .isThrownBy(builder::build)
        .withMessageContaining("plainHttpAllowed()");
    assertThat(builder.plainHttpAllowed().build()).hasToString("Mastodon[http://mastodon.example]");
  }

  @Test
  void theOrderInWhichABuilderIsToldDoesNotMatter(@TempDir Path folder) {
    Path file = folder.resolve("user.secret");
    Credentials.of(URI.create("http://mastodon.example"), "token").writeTo(file);

    assertThat(
            Mastodon.builder("http://mastodon.example")
                .accessTokenFile(file)
                .plainHttpAllowed()
                .build()
                .oauth()
                .persistableLoginCredentials()
                .accessToken())
        .isEqualTo("token");
  }

  @Test
  void credentialsOfAnotherServerAreRefused() {
    Credentials credentials = Credentials.of(URI.create("https://one.example"), "s3cret");

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Mastodon.builder("two.example").credentials(credentials).build())
        .withMessageContaining("https://one.example")
        .withMessageContaining("https://two.example")
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("s3cret"));
  }

  @Test
  void credentialsOfTheSameServerInAnotherSpellingAreTaken() {
    Credentials credentials = Credentials.of(URI.create("https://ONE.example:443/"), "token");

    assertThat(Mastodon.builder("one.example/").credentials(credentials).build())
        .hasToString("Mastodon[https://one.example]");
  }

  @Test
  void aFileOfAnotherServerIsRefused(@TempDir Path folder) {
    Path file = folder.resolve("user.secret");
    Credentials.of(URI.create("https://one.example"), "s3cret").writeTo(file);

    assertThatIllegalArgumentException()
        .isThrownBy(() -> Mastodon.builder("two.example").accessTokenFile(file))
        .withMessageContaining("https://one.example");
  }

  @Test
  void theAppAndTheLoginAreReadFromFiles(@TempDir Path folder) throws IOException {
    Path app = folder.resolve("app.secret");
    Path user = folder.resolve("user.secret");
    Files.writeString(app, "id\nsecret\nhttps://one.example\nMy app\n");
    Files.writeString(user, "token\nhttps://one.example\n");

    assertThat(
            Mastodon.builder("one.example")
                .clientCredentialFile(app)
                .accessTokenFile(user)
                .build()
                .oauth()
                .persistableLoginCredentials())
        .isEqualTo(
            Credentials.of(URI.create("https://one.example"), "token").client("id", "secret"));
  }

  @Test
  void aMissingFileIsATypedError(@TempDir Path folder) {
    Path file = folder.resolve("no.secret");

    assertThatThrownBy(() -> Mastodon.builder("one.example").accessTokenFile(file))
        .isInstanceOf(MastodonCredentialsException.class)
        .hasMessageContaining("does not exist");
    assertThatThrownBy(() -> Mastodon.builder("one.example").clientCredentialFile(file))
        .isInstanceOf(MastodonCredentialsException.class)
        .hasMessageContaining("does not exist");
  }

  @Test
  void aHalfWrittenFileIsATypedErrorAndStaysAsItIs(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("app.secret");
    Files.writeString(file, "id\n");

    assertThatThrownBy(() -> Mastodon.builder("one.example").clientCredentialFile(file))
        .isInstanceOf(MastodonCredentialsException.class);
    assertThat(file).hasContent("id\n");
  }

  @Test
  void aClientBeginsWithStoredCredentials(@TempDir Path folder) {
    Path file = folder.resolve("user.secret");
    Credentials stored =
        Credentials.of(URI.create("https://one.example"), "token").client("id", "secret");
    stored.writeTo(file);

    assertThat(
            Mastodon.builder(UserFile.read(file).credentials(null))
                .build()
                .oauth()
                .persistableLoginCredentials())
        .isEqualTo(stored);
  }

  @Test
  void aTokenThatCannotBeOneIsRefusedAndNotShown() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Mastodon.builder("one.example").accessToken("s3cret\n").build())
        .withMessageContaining("access token")
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("s3cret"));
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, -300_000})
  void aNegativeTimeLimitIsRefused(long millis) {
    Duration limit = Duration.ofMillis(millis);
    MastodonBuilder builder = Mastodon.builder("one.example");

    assertThatIllegalArgumentException().isThrownBy(() -> builder.requestTimeout(limit));
    assertThatIllegalArgumentException().isThrownBy(() -> builder.connectTimeout(limit));
    assertThatIllegalArgumentException().isThrownBy(() -> CallOptions.timeout(limit));
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, Integer.MAX_VALUE})
  void anAnswerSizeThatNoArrayHasIsRefused(long size) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Mastodon.builder("one.example").maxAnswerSize(size));
  }

  @ParameterizedTest
  @ValueSource(strings = {"two\nlines", "ünicode", "", " "})
  void aHeaderThatCannotBeSentIsRefusedAtOnce(String value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Mastodon.builder("one.example").userAgent(value))
        .withMessageContaining("user agent");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Mastodon.builder("one.example").language(value))
        .withMessageContaining("language");
  }
}
