package io.github.mastodonjava;

import io.github.mastodonjava.auth.AppFile;
import io.github.mastodonjava.auth.Credentials;
import io.github.mastodonjava.auth.Session;
import io.github.mastodonjava.auth.UserFile;
import io.github.mastodonjava.internal.http.BaseUrl;
import java.net.URI;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Who a client is to be: what its builder is told of an app and a login. */
final class Identity {
  private @Nullable String clientId;
  private @Nullable String clientSecret;
  private @Nullable Credentials credentials;
  private @Nullable String accessToken;
  private @Nullable Path file;
  private Consumer<Credentials> onRefresh = credentials -> {};

  void client(String id, String secret) {
    clientId = Objects.requireNonNull(id, "clientId");
    clientSecret = Objects.requireNonNull(secret, "clientSecret");
  }

  void clientOf(Path appFile, URI baseUrl) {
    AppFile app = AppFile.read(appFile);
    app.requireBaseUrl(baseUrl);
    client(app.clientId(), app.clientSecret());
  }

  void accessToken(String token) {
    accessToken = Objects.requireNonNull(token, "accessToken");
    credentials = null;
    file = null;
  }

  void loginOf(Path userFile, URI baseUrl) {
    login(UserFile.read(userFile).credentials(baseUrl));
    file = userFile;
  }

  void login(Credentials stored) {
    credentials = stored;
    accessToken = null;
    file = null;
    String id = stored.clientId();
    String secret = stored.clientSecret();
    if (id != null && secret != null) {
      client(id, secret);
    }
  }

  void onRefresh(Consumer<Credentials> keeper) {
    onRefresh = Objects.requireNonNull(keeper, "keeper");
  }

  /** Throws {@link IllegalArgumentException} for a login at another server than this. */
  Session session(URI baseUrl) {
    return new Session(baseUrl, clientId, clientSecret, credentials(baseUrl), file, onRefresh);
  }

  private @Nullable Credentials credentials(URI baseUrl) {
    if (accessToken != null) {
      Credentials login = Credentials.of(baseUrl, accessToken);
      return clientId == null || clientSecret == null
          ? login
          : login.client(clientId, clientSecret);
    }
    if (credentials != null) {
      URI theirs = credentials.baseUrl();
      if (!BaseUrl.parse(theirs.toString(), true).toString().equals(baseUrl.toString())) {
        throw new IllegalArgumentException(
            "the credentials are for " + theirs + ", and this is a client of " + baseUrl);
      }
    }
    return credentials;
  }
}
