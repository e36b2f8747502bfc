package io.github.mastodonjava.auth;

import java.net.URI;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a file about a logged-in user holds, a line each: access token, base URL, client id, client
 * secret. Mastodon.py writes and reads the same lines ({@code log_in(to_file=…)}), so that both can
 * share a file. Its older versions wrote only the first one or two.
 *
 * <p>Where the server gave a refresh token or an expiry, which Mastodon does not, lines {@code
 * refresh_token=…} and {@code expires_at=…} follow, which Mastodon.py does not look at. The scopes
 * are not kept; {@link CredentialStore} keeps them.
 *
 * @param accessToken what every request shows
 * @param baseUrl the server that the token is for; null in an old file
 * @param clientId the app that the token was given to; null in an old file
 * @param clientSecret that app's secret; null in an old file
 * @param refreshToken gets a new access token; null where there is none
 * @param expiresAt when the access token expires; null for never or unknown
 */
public record UserFile(
    String accessToken,
    @Nullable URI baseUrl,
    @Nullable String clientId,
    @Nullable String clientSecret,
    @Nullable String refreshToken,
    @Nullable Instant expiresAt) {
  private static final String REFRESH_TOKEN = "refresh_token";
  private static final String EXPIRES_AT = "expires_at";

  /** Refuses a token, an id or a secret that would not be one line, and an id without a secret. */
  public UserFile {
    Visible.require("access token", accessToken);
    Visible.requireUnlessNull("client id", clientId);
    Visible.requireUnlessNull("client secret", clientSecret);
    Visible.requireUnlessNull("refresh token", refreshToken);
    if ((clientId == null) != (clientSecret == null)) {
      throw new IllegalArgumentException("A client id and its secret come together.");
    }
  }

  /** Returns what a file keeps of credentials. */
  public static UserFile of(Credentials credentials) {
    return new UserFile(
        credentials.accessToken(),
        credentials.baseUrl(),
        credentials.clientId(),
        credentials.clientSecret(),
        credentials.refreshToken(),
        credentials.expiresAt());
  }

  /**
   * Reads a file.
   *
   * @throws io.github.mastodonjava.error.MastodonCredentialsException if it is missing, cannot be
   *     read or is damaged
   */
  public static UserFile read(Path path) {
    CredentialLines lines = CredentialLines.read(path);
    boolean withClient = lines.line(2) != null || lines.line(3) != null;
    return new UserFile(
        lines.secret(0, "access token"),
        lines.baseUrl(1),
        withClient ? lines.secret(2, "client id") : null,
        withClient ? lines.secret(3, "client secret") : null,
        refreshToken(lines),
        expiresAt(lines));
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
    List<@Nullable String> lines =
        new ArrayList<>(Arrays.asList(accessToken, address, clientId, clientSecret));
    if (refreshToken != null) {
      lines.add(REFRESH_TOKEN + "=" + refreshToken);
    }
    if (expiresAt != null) {
      lines.add(EXPIRES_AT + "=" + expiresAt);
    }
    CredentialLines.write(path, lines);
  }

  /**
   * Returns the credentials, for the server that the file and {@code given} agree on; null for one
   * that was not given. Their scopes are unknown.
   *
   * @throws IllegalArgumentException if they disagree or both leave it open
   */
  public Credentials credentials(@Nullable URI given) {
    return new Credentials(
        BaseUrl.agreed(baseUrl, given),
        accessToken,
        clientId,
        clientSecret,
        refreshToken,
        expiresAt,
        Set.of());
  }

  /** Everything but the tokens and the secret. */
  @Override
  public String toString() {
    return "UserFile[accessToken=***, baseUrl=%s, clientId=%s, clientSecret=%s, refreshToken=%s, expiresAt=%s]"
        .formatted(
            baseUrl,
            clientId,
            Visible.blotted(clientSecret),
            Visible.blotted(refreshToken),
            expiresAt);
  }

  private static @Nullable String refreshToken(CredentialLines lines) {
    String token = lines.named(REFRESH_TOKEN, 4);
    if (token != null && !Visible.is(token)) {
      throw lines.damaged("has a broken refresh token");
    }
    return token;
  }

  private static @Nullable Instant expiresAt(CredentialLines lines) {
    String time = lines.named(EXPIRES_AT, 4);
    try {
      return time == null ? null : Instant.parse(time);
    } catch (DateTimeException e) {
      throw lines.damaged("has a broken time of expiry");
    }
  }
}
