package io.github.mastodonjava.auth;

import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What a file about an app holds, a line each: client id, client secret, base URL, name.
 * Mastodon.py writes and reads the same lines ({@code create_app(to_file=…)}), so that both can
 * share a file. Its older versions wrote only the first two or three.
 *
 * @param clientId names the app in OAuth
 * @param clientSecret proves that a request comes from the app
 * @param baseUrl the server that the app is registered with; null in an old file
 * @param name the app's name; null in an old file
 */
public record AppFile(
    String clientId, String clientSecret, @Nullable URI baseUrl, @Nullable String name) {

  /** Refuses an id or a secret that would not be one line. */
  public AppFile {
    Visible.require("client id", clientId);
    Visible.require("client secret", clientSecret);
  }

  /** Returns what a file keeps of a registration. */
  public static AppFile of(AppRegistration app) {
    return new AppFile(app.clientId(), app.clientSecret(), app.baseUrl(), app.name());
  }

  /**
   * Reads a file.
   *
   * @throws io.github.mastodonjava.error.MastodonCredentialsException if it is missing, cannot be
   *     read or is damaged
   */
  public static AppFile read(Path path) {
    CredentialLines lines = CredentialLines.read(path);
    return new AppFile(
        lines.secret(0, "client id"),
        lines.secret(1, "client secret"),
        lines.baseUrl(2),
        lines.line(3));
  }

  /**
   * Refuses a place where no file could be written, before there is something to write.
   *
   * @throws io.github.mastodonjava.error.MastodonCredentialsException if none could
   */
  public static void requireWritable(Path path) {
    PrivateFile.requireWritable(path);
  }

  /**
   * Writes the file, readable by its owner only, replacing what was there in one step.
   *
   * @throws io.github.mastodonjava.error.MastodonCredentialsException if it cannot be written; what
   *     was there is unchanged
   */
  public void writeTo(Path path) {
    String address = baseUrl == null ? null : baseUrl.toString();
    CredentialLines.write(path, Arrays.asList(clientId, clientSecret, address, name));
  }

  /**
   * Returns the server that the file and {@code given} agree on; null for one that was not given.
   *
   * @throws IllegalArgumentException if they disagree or both leave it open
   */
  public URI requireBaseUrl(@Nullable URI given) {
    return BaseUrl.agreed(baseUrl, given);
  }

  /** Everything but the secret. */
  @Override
  public String toString() {
    return "AppFile[clientId=%s, clientSecret=***, baseUrl=%s, name=%s]"
        .formatted(clientId, baseUrl, name);
  }
}
