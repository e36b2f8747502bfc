package io.github.mastodonjava.api.admin;

import io.github.mastodonjava.Page;
import io.github.mastodonjava.Paging;
import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.entity.admin.AdminCanonicalEmailBlock;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * E-mail addresses that may not sign up, in whatever spelling leads to the same box: <a
 * href="https://docs.joinmastodon.org/methods/admin/canonical_email_blocks/">Mastodon
 * documentation</a>. Since Mastodon 4.0. A page has 100 unless said, 200 at most.
 */
public final class CanonicalEmailBlocks {

  private static final String PATH = "/api/v1/admin/canonical_email_blocks";
  private static final Endpoint<Page<AdminCanonicalEmailBlock>> LIST =
      Endpoint.getPage(PATH, AdminCanonicalEmailBlock.class)
          .since("4.0.0")
          .scope(Scope.ADMIN_READ_CANONICAL_EMAIL_BLOCKS);
  private static final Endpoint<AdminCanonicalEmailBlock> GET =
      Endpoint.get(PATH + "/{id}", AdminCanonicalEmailBlock.class)
          .since("4.0.0")
          .scope(Scope.ADMIN_READ_CANONICAL_EMAIL_BLOCKS);
  private static final Endpoint<AdminCanonicalEmailBlock> CREATE =
      Endpoint.post(PATH, AdminCanonicalEmailBlock.class)
          .since("4.0.0")
          .scope(Scope.ADMIN_WRITE_CANONICAL_EMAIL_BLOCKS)
          .form();
  private static final Endpoint<@Nullable Void> DELETE =
      Endpoint.nothing("DELETE", PATH + "/{id}")
          .since("4.0.0")
          .scope(Scope.ADMIN_WRITE_CANONICAL_EMAIL_BLOCKS);
  private static final Endpoint<List<AdminCanonicalEmailBlock>> TEST =
      Endpoint.postList(PATH + "/test", AdminCanonicalEmailBlock.class)
          .since("4.0.0")
          .scope(Scope.ADMIN_READ_CANONICAL_EMAIL_BLOCKS)
          .form();

  private final Exchange exchange;

  public CanonicalEmailBlocks(Exchange exchange) {
    this.exchange = exchange;
  }

  /**
   * Returns all blocks. Scope {@code admin:read:canonical_email_blocks}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/admin/canonical_email_blocks/#get">Mastodon
   *     docs</a>
   */
  public Page<AdminCanonicalEmailBlock> list() {
    return list(Paging.FIRST);
  }

  /**
   * The same, from the part of the list that {@code paging} says. Scope {@code
   * admin:read:canonical_email_blocks}.
   *
   * @see <a href="https://docs.joinmastodon.org/methods/admin/canonical_email_blocks/#get">Mastodon
   *     docs</a>
   */
  public Page<AdminCanonicalEmailBlock> list(Paging paging) {
    return exchange.fetch(LIST.at().with(paging));
  }

  /**
   * Returns the block {@code id}. Scope {@code admin:read:canonical_email_blocks}.
   *
   * @see <a
   *     href="https://docs.joinmastodon.org/methods/admin/canonical_email_blocks/#get-one">Mastodon
   *     docs</a>
   */
  public AdminCanonicalEmailBlock get(String id) {
    return exchange.fetch(GET.at(id));
  }

  /**
   * Blocks an address. Scope {@code admin:write:canonical_email_blocks}.
   *
   * @see <a
   *     href="https://docs.joinmastodon.org/methods/admin/canonical_email_blocks/#create">Mastodon
   *     docs</a>
   */
  public AdminCanonicalEmailBlock block(String email) {
    return exchange.fetch(CREATE.at().with("email", email));
  }

  /**
   * Blocks an address that is not known itself. Scope {@code admin:write:canonical_email_blocks}.
   *
   * @param canonicalEmailHash SHA-256 of the address, in hexadecimal digits
   * @see <a
   *     href="https://docs.joinmastodon.org/methods/admin/canonical_email_blocks/#create">Mastodon
   *     docs</a>
   */
  public AdminCanonicalEmailBlock blockHash(String canonicalEmailHash) {
    return exchange.fetch(CREATE.at().with("canonical_email_hash", canonicalEmailHash));
  }

  /**
   * Returns the blocks that an address falls under. Scope {@code
   * admin:read:canonical_email_blocks}.
   *
   * @see <a
   *     href="https://docs.joinmastodon.org/methods/admin/canonical_email_blocks/#test">Mastodon
   *     docs</a>
   */
  public List<AdminCanonicalEmailBlock> test(String email) {
    return exchange.fetch(TEST.at().with("email", email));
  }

  /**
   * Undoes a block. Scope {@code admin:write:canonical_email_blocks}.
   *
   * @see <a
   *     href="https://docs.joinmastodon.org/methods/admin/canonical_email_blocks/#delete">Mastodon
   *     docs</a>
   */
  public void delete(String id) {
    exchange.fetch(DELETE.at(id));
  }
}
