package io.github.mastodonjava.auth;

import java.net.URI;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An app to register: {@code NewApp.named("My bot").scopes(Scope.READ, Scope.WRITE_STATUSES)}.
 *
 * @param name what the user reads when asked for permission
 * @param scopes the most that the app may later ask a user for; {@link Scope#DEFAULT} unless said
 * @param redirectUris where users may be sent afterwards; {@link RedirectUri#OUT_OF_BAND} alone
 *     unless said
 * @param website the app's home page, or null
 * @param file where to keep the registration, or null; see {@link AppFile}
 * @see <a href="https://docs.joinmastodon.org/methods/apps/#create">Mastodon documentation</a>
 */
public record NewApp(
    String name,
    Set<Scope> scopes,
    List<URI> redirectUris,
    @Nullable URI website,
    @Nullable Path file) {

  /** Refuses what no server could register, before anything is sent. */
  public NewApp {
    requireName(name);
    scopes = Scope.ordered(scopes);
    if (scopes.isEmpty()) {
      throw new IllegalArgumentException("An app has at least one scope, for example Scope.READ.");
    }
    redirectUris = List.copyOf(new LinkedHashSet<>(redirectUris));
    if (redirectUris.isEmpty()) {
      throw new IllegalArgumentException(
          "An app has at least one redirect URI, for example RedirectUri.OUT_OF_BAND.");
    }
    redirectUris.forEach(RedirectUri::require);
    if (website != null) {
      requireWebsite(website);
    }
  }

  /** Returns an app with this name and the defaults for everything else. */
  public static NewApp named(String name) {
    return new NewApp(name, Scope.DEFAULT, List.of(RedirectUri.OUT_OF_BAND), null, null);
  }

  /** Returns this app with these scopes instead. */
  public NewApp scopes(Scope... scopes) {
    return scopes(Arrays.asList(scopes));
  }

  /** Returns this app with these scopes instead. */
  public NewApp scopes(Collection<Scope> scopes) {
    return new NewApp(name, Scope.ordered(scopes), redirectUris, website, file);
  }

  /** Returns this app with these redirect URIs instead. More than one needs Mastodon 4.3.0. */
  public NewApp redirectUris(URI... redirectUris) {
    return new NewApp(name, scopes, Arrays.asList(redirectUris), website, file);
  }

  /** Returns this app with these redirect URIs instead. More than one needs Mastodon 4.3.0. */
  public NewApp redirectUris(String... redirectUris) {
    return redirectUris(Arrays.stream(redirectUris).map(URI::create).toArray(URI[]::new));
  }

  /** Returns this app with a home page: an http or https address, shown beside the app's posts. */
  public NewApp website(URI website) {
    return new NewApp(name, scopes, redirectUris, website, file);
  }

  /** Returns this app with a file that its id and secret are written to once it is registered. */
  public NewApp toFile(Path file) {
    return new NewApp(name, scopes, redirectUris, website, file);
  }

  private static void requireName(String name) {
    if (name.isBlank()) {
      throw new IllegalArgumentException("An app has a name.");
    }
    if (name.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("The name of an app is one line of text.");
    }
  }

  private static void requireWebsite(URI website) {
    String scheme = website.getScheme();
    boolean web =
        scheme != null && List.of("http", "https").contains(scheme.toLowerCase(Locale.ROOT));
    if (!web || website.getHost() == null) {
      throw new IllegalArgumentException(
          "The website of an app is an http or https address, but this is " + website);
    }
  }
}
