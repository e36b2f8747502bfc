package io.github.mastodonjava.cli.account;

import io.github.mastodonjava.Mastodon;
import io.github.mastodonjava.MastodonBuilder;
import io.github.mastodonjava.api.Login;
import io.github.mastodonjava.auth.AppFile;
import io.github.mastodonjava.auth.NewApp;
import io.github.mastodonjava.auth.RedirectUri;
import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.error.MastodonApiException;
import io.github.mastodonjava.error.MastodonCredentialsException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The registrations of this program with servers, a file each: a server is asked once, for all
 * later logins.
 */
public final class KeptApps {
  private static final URI WEBSITE = URI.create("https://github.com/mastodon-java/mastodon-java");

  private final Path directory;

  public KeptApps(Path directory) {
    this.directory = directory;
  }

  /**
   * Returns the app with a server; registers it if there is none yet, or the server does not know
   * it any more.
   *
   * @param address of the server, as somebody said it
   * @param client begins a client of the server
   * @throws MastodonCredentialsException if the file is damaged or cannot be written
   */
  public AppFile app(
      String address, Supplier<MastodonBuilder> client, URI redirectUri, Set<Scope> scopes) {
    Path file = directory.resolve(fileName(address, redirectUri, scopes));
    if (Files.exists(file)) {
      AppFile kept = AppFile.read(file);
      if (isKnown(client.get(), kept)) {
        return kept;
      }
    }
    makeDirectory(file);
    NewApp app =
        NewApp.named("mastodon (command line)")
            .website(WEBSITE)
            .redirectUris(redirectUri)
            .scopes(scopes)
            .toFile(file);
    return AppFile.of(Mastodon.createApp(client.get(), app));
  }

  /** Only a server that says that it does not know the app makes for a new registration. */
  private static boolean isKnown(MastodonBuilder client, AppFile app) {
    try (Mastodon asApp = client.client(app.clientId(), app.clientSecret()).build()) {
      asApp.oauth().logIn(Login.app());
      asApp.oauth().revokeAccessToken();
      return true;
    } catch (MastodonApiException e) {
      return !"invalid_client".equals(e.error());
    }
  }

  private static String fileName(String address, URI redirectUri, Set<Scope> scopes) {
    String server =
        address
            .strip()
            .toLowerCase(Locale.ROOT)
            .replaceFirst("^https?://", "")
            .replaceAll("/+$", "");
    String way = redirectUri.equals(RedirectUri.OUT_OF_BAND) ? "code" : "browser";
    String extent = scopes.equals(Scope.DEFAULT) ? "" : " " + Scope.join(scopes);
    return (server + " " + way + extent).replaceAll("[^A-Za-z0-9. _-]", "_") + ".txt";
  }

  private void makeDirectory(Path file) {
    boolean posix = directory.getFileSystem().supportedFileAttributeViews().contains("posix");
    FileAttribute<?>[] closed = {
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
    };
    try {
      Files.createDirectories(directory, posix ? closed : new FileAttribute<?>[0]);
    } catch (IOException e) {
      throw new MastodonCredentialsException(
          file, "cannot be written: its directory cannot be made. Check the permissions.", e);
    }
  }
}
