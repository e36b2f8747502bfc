package io.github.mastodonjava.api;

import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.entity.CredentialAccount;
import io.github.mastodonjava.entity.Profile;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;

/**
 * The user's profile, as its owner edits it: <a
 * href="https://docs.joinmastodon.org/methods/profile/">Mastodon documentation</a>.
 */
public final class Profiles {

  private static final String PATH = "/api/v1/profile";
  private static final Endpoint<Profile> GET =
      Endpoint.get(PATH, Profile.class).since("4.6.0").scope(Scope.PROFILE);
  private static final Endpoint<Profile> UPDATE =
      Endpoint.patch(PATH, Profile.class).since("4.6.0").scope(Scope.WRITE_ACCOUNTS);
  private static final Endpoint<CredentialAccount> DELETE_AVATAR =
      Endpoint.delete(PATH + "/avatar", CredentialAccount.class)
          .since("4.2.0")
          .scope(Scope.WRITE_ACCOUNTS);
  private static final Endpoint<CredentialAccount> DELETE_HEADER =
      Endpoint.delete(PATH + "/header", CredentialAccount.class)
          .since("4.2.0")
          .scope(Scope.WRITE_ACCOUNTS);

  private final Exchange exchange;

  public Profiles(Exchange exchange) {
    this.exchange = exchange;
  }

  /**
   * Returns the profile. Scope {@code profile} or {@code read:accounts}; since Mastodon 4.6.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/profile/#get-current-user-profile">Mastodon
   *     docs</a>
   */
  public Profile get() {
    return exchange.fetch(GET.at());
  }

  /**
   * Changes the profile; the defaults of new posts are not part of it, see {@link
   * Accounts#updateCredentials}. Scope {@code write:accounts}; since Mastodon 4.6.
   *
   * @see <a
   *     href="https://docs.joinmastodon.org/methods/profile/#update-current-user-profile">Mastodon
   *     docs</a>
   */
  public Profile update(ProfileUpdate update) {
    return exchange.fetch(UPDATE.at().with(update));
  }

  /**
   * Takes the avatar away. Scope {@code write:accounts}; since Mastodon 4.2.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/profile/#delete-profile-avatar">Mastodon
   *     docs</a>
   */
  public CredentialAccount deleteAvatar() {
    return exchange.fetch(DELETE_AVATAR.at());
  }

  /**
   * Takes the header away. Scope {@code write:accounts}; since Mastodon 4.2.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/profile/#delete-profile-header">Mastodon
   *     docs</a>
   */
  public CredentialAccount deleteHeader() {
    return exchange.fetch(DELETE_HEADER.at());
  }
}
