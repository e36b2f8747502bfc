package io.github.mastodonjava.api.admin;

import io.github.mastodonjava.Page;
import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.entity.admin.AdminAccount;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;
import org.jspecify.annotations.Nullable;

/**
 * Accounts, as moderators see them: <a
 * href="https://docs.joinmastodon.org/methods/admin/accounts/">Mastodon documentation</a>.
 */
public final class AdminAccounts {

  private static final String PATH = "/api/v1/admin/accounts";
  private static final Endpoint<Page<AdminAccount>> LIST_V1 =
      Endpoint.getPage(PATH, AdminAccount.class)
          .since("2.9.1")
          .changed("4.0.0")
          .scope(Scope.ADMIN_READ_ACCOUNTS);
  private static final Endpoint<Page<AdminAccount>> LIST =
      Endpoint.getPage("/api/v2/admin/accounts", AdminAccount.class)
          .since("3.5.0")
          .changed("4.0.0")
          .scope(Scope.ADMIN_READ_ACCOUNTS);
  private static final Endpoint<AdminAccount> GET =
      Endpoint.get(PATH + "/{id}", AdminAccount.class)
          .since("2.9.1")
          .changed("4.0.0")
          .scope(Scope.ADMIN_READ_ACCOUNTS);
  private static final Endpoint<AdminAccount> DELETE =
      Endpoint.delete(PATH + "/{id}", AdminAccount.class)
          .since("3.3.0")
          .changed("4.0.0")
          .scope(Scope.ADMIN_WRITE_ACCOUNTS);
  private static final Endpoint<@Nullable Void> ACTION =
      Endpoint.nothing("POST", PATH + "/{id}/action")
          .since("2.9.1")
          .changed("4.0.0")
          .scope(Scope.ADMIN_WRITE_ACCOUNTS)
          .form();
  private static final Endpoint<AdminAccount> APPROVE =
      Endpoint.post(PATH + "/{id}/approve", AdminAccount.class)
          .since("2.9.1")
          .changed("4.0.0")
          .scope(Scope.ADMIN_WRITE_ACCOUNTS);
  private static final Endpoint<AdminAccount> REJECT =
      Endpoint.post(PATH + "/{id}/reject", AdminAccount.class)
          .since("2.9.1")
          .changed("4.0.0")
          .scope(Scope.ADMIN_WRITE_ACCOUNTS);
  private static final Endpoint<AdminAccount> ENABLE =
      Endpoint.post(PATH + "/{id}/enable", AdminAccount.class)
          .since("2.9.1")
          .changed("4.0.0")
          .scope(Scope.ADMIN_WRITE_ACCOUNTS);
  private static final Endpoint<AdminAccount> UNSENSITIVE =
      Endpoint.post(PATH + "/{id}/unsensitive", AdminAccount.class)
          .since("3.3.0")
          .changed("4.0.0")
          .scope(Scope.ADMIN_WRITE_ACCOUNTS);
  private static final Endpoint<AdminAccount> UNSILENCE =
      Endpoint.post(PATH + "/{id}/unsilence", AdminAccount.class)
          .since("2.9.1")
          .changed("4.0.0")
          .scope(Scope.ADMIN_WRITE_ACCOUNTS);
  private static final Endpoint<AdminAccount> UNSUSPEND =
      Endpoint.post(PATH + "/{id}/unsuspend", AdminAccount.class)
          .since("2.9.1")
          .changed("4.0.0")
          .scope(Scope.ADMIN_WRITE_ACCOUNTS);

  private final Exchange exchange;

  public AdminAccounts(Exchange exchange) {
    this.exchange = exchange;
  }

  /**
   * Returns all accounts, the newest first. Scope {@code admin:read:accounts}; since Mastodon 3.5.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/admin/accounts/#v2">Mastodon docs</a>
   */
  public Page<AdminAccount> list() {
    return list(AdminAccountFilter.ALL);
  }

  /**
   * Returns the accounts that {@code filter} lets through. Scope {@code admin:read:accounts}; since
   * Mastodon 3.5.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/admin/accounts/#v2">Mastodon docs</a>
   */
  public Page<AdminAccount> list(AdminAccountFilter filter) {
    return exchange.fetch(LIST.at().with(filter));
  }

  /**
   * Returns the accounts that {@code filter} lets through, from servers before Mastodon 3.5 too.
   * Scope {@code admin:read:accounts}; since Mastodon 2.9.1.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/admin/accounts/#v1">Mastodon docs</a>
   */
  public Page<AdminAccount> listV1(AdminAccountFilterV1 filter) {
    return exchange.fetch(LIST_V1.at().with(filter));
  }

  /**
   * Returns the account {@code id}. Scope {@code admin:read:accounts}; since Mastodon 2.9.1.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/admin/accounts/#get-one">Mastodon docs</a>
   */
  public AdminAccount get(String id) {
    return exchange.fetch(GET.at(id));
  }

  /**
   * Deletes for good what a suspended account has left on the server. Scope {@code
   * admin:write:accounts}; since Mastodon 3.3.
   *
   * @throws io.github.mastodonjava.error.MastodonForbiddenException if it is not suspended
   * @see <a href="https://docs.joinmastodon.org/methods/admin/accounts/#delete">Mastodon docs</a>
   */
  public AdminAccount delete(String id) {
    return exchange.fetch(DELETE.at(id));
  }

  /**
   * Warns, limits or suspends an account, and writes it down. Scope {@code admin:write:accounts};
   * since Mastodon 2.9.1.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/admin/accounts/#action">Mastodon docs</a>
   */
  public void action(String id, AccountAction action) {
    exchange.fetch(ACTION.at(id).with(action));
  }

  /**
   * Lets somebody in who waits for it. Scope {@code admin:write:accounts}; since Mastodon 2.9.1.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/admin/accounts/#approve">Mastodon docs</a>
   */
  public AdminAccount approve(String id) {
    return exchange.fetch(APPROVE.at(id));
  }

  /**
   * Does not let somebody in who waits for it, and deletes the account. Scope {@code
   * admin:write:accounts}; since Mastodon 2.9.1.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/admin/accounts/#reject">Mastodon docs</a>
   */
  public AdminAccount reject(String id) {
    return exchange.fetch(REJECT.at(id));
  }

  /**
   * Lets a locked-out owner in again. Scope {@code admin:write:accounts}; since Mastodon 2.9.1.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/admin/accounts/#enable">Mastodon docs</a>
   */
  public AdminAccount enable(String id) {
    return exchange.fetch(ENABLE.at(id));
  }

  /**
   * Does not mark all media of the account as sensitive any more. Scope {@code
   * admin:write:accounts}; since Mastodon 3.3.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/admin/accounts/#unsensitive">Mastodon
   *     docs</a>
   */
  public AdminAccount unsensitive(String id) {
    return exchange.fetch(UNSENSITIVE.at(id));
  }

  /**
   * Does not limit the account any more. Scope {@code admin:write:accounts}; since Mastodon 2.9.1.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/admin/accounts/#unsilence">Mastodon
   *     docs</a>
   */
  public AdminAccount unsilence(String id) {
    return exchange.fetch(UNSILENCE.at(id));
  }

  /**
   * Undoes a suspension. Scope {@code admin:write:accounts}; since Mastodon 2.9.1.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/admin/accounts/#unsuspend">Mastodon
   *     docs</a>
   */
  public AdminAccount unsuspend(String id) {
    return exchange.fetch(UNSUSPEND.at(id));
  }
}
