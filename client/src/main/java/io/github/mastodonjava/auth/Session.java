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
  private final AtomicReference<@Nullable Kept> login;
  private final Consumer<Credentials> onRefresh;

  /** A login and the file that it is kept in; null for none. */
  private record Kept(Credentials credentials, @Nullable Path file) {
    static @Nullable Kept of(@Nullable Credentials credentials, @Nullable Path file) {
      return credentials == null ? null : new Kept(credentials, file);
    }
  }

  /**
   * Takes an app, null and null for none, a login with the file that it is kept in, null for none,
   * and who is to be told when a login was refreshed.
   */
  public Session(
      URI baseUrl,
      @Nullable String clientId,
      @Nullable String clientSecret,
      @Nullable Credentials login,
      @Nullable Path file,
      Consumer<Credentials> onRefresh) {
    this.baseUrl = baseUrl;
    this.clientId = clientId;
    this.clientSecret = clientSecret;
    this.login = new AtomicReference<>(Kept.of(login, file));
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
    Kept kept = login.get();
    return kept == null ? null : kept.credentials();
  }

  /**
   * Takes another login, and the file that it is kept in when it is refreshed; null for none. A
   * file of the login before is left as it is.
   */
  public void logIn(Credentials credentials, @Nullable Path file) {
    login.set(new Kept(credentials, file));
  }

  /**
   * Takes new tokens for the same user, and keeps them where the old ones were kept: the old
   * refresh token may be of no use any more. Does nothing if somebody else has logged in since.
   */
  public void refreshed(Credentials expired, Credentials fresh) {
    Kept old = login.get();
    if (old == null
        || !old.credentials().equals(expired)
        || !login.compareAndSet(old, new Kept(fresh, old.file()))) {
      return;
    }
    try {
      if (old.file() != null) {
        fresh.writeTo(old.file());
      }
    } finally {
      onRefresh.accept(fresh);
    }
  }

  /** Forgets the login, unless it has been replaced by another than {@code credentials}. */
  public void logOut(Credentials credentials) {
    Kept kept = login.get();
    if (kept != null && kept.credentials().equals(credentials)) {
      login.compareAndSet(kept, null);
    }
  }

  /** The server and whether somebody is logged in; nothing secret. */
  @Override
  public String toString() {
    return "Session[" + baseUrl + (login.get() == null ? ", logged out]" : ", logged in]");
  }
}
