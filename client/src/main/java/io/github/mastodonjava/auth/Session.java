package io.github.mastodonjava.auth;

import java.net.URI;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Who a client is, shared by all its parts and by all clients derived from it: its app, and its
 * login if there is one. A login changes as a whole, so every thread sees one or the other.
 */
public final class Session {
  private final URI baseUrl;
  private final @Nullable String clientId;
  private final @Nullable String clientSecret;
  private final AtomicReference<@Nullable Credentials> login;
  private final Consumer<Credentials> onRefresh;
  private volatile @Nullable Path file;

  /**
   * Takes an app, null and null for none, a login, null for none, and who is to be told when the
   * login was refreshed.
   */
  public Session(
      URI baseUrl,
      @Nullable String clientId,
      @Nullable String clientSecret,
      @Nullable Credentials login,
      Consumer<Credentials> onRefresh) {
    this.baseUrl = baseUrl;
    this.clientId = clientId;
    this.clientSecret = clientSecret;
    this.login = new AtomicReference<>(login);
    this.onRefresh = onRefresh;
  }

  /** The server that it is for. */
  public URI baseUrl() {
    return baseUrl;
  }

  /** Null where no app is known. */
  public @Nullable String clientId() {
    return clientId;
  }

  /** Null where no app is known. */
  public @Nullable String clientSecret() {
    return clientSecret;
  }

  /** Null where nobody is logged in. */
  public @Nullable Credentials login() {
    return login.get();
  }

  public void logIn(Credentials credentials) {
    login.set(credentials);
  }

  /**
   * Where a login is to be kept that is refreshed: the old refresh token may be of no use any more.
   */
  public void keepIn(Path file) {
    this.file = file;
  }

  /** Takes a login with new tokens for the same user, and keeps it where the old one was kept. */
  public void refreshed(Credentials credentials) {
    login.set(credentials);
    Path kept = file;
    if (kept != null) {
      credentials.writeTo(kept);
    }
    onRefresh.accept(credentials);
  }

  /** Forgets the login, unless it has been replaced by another than {@code credentials}. */
  public void logOut(Credentials credentials) {
    login.compareAndSet(credentials, null);
  }

  /** The server and whether somebody is logged in; nothing secret. */
  @Override
  public String toString() {
    return "Session[" + baseUrl + (login.get() == null ? ", logged out]" : ", logged in]");
  }
}
