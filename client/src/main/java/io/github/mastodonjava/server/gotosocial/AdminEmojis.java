package io.github.mastodonjava.server.gotosocial;

import io.github.mastodonjava.Page;
import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.entity.CustomEmoji;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;
import io.github.mastodonjava.http.FilePart;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Custom emojis, own and others': <a
 * href="https://docs.gotosocial.org/en/latest/api/swagger/">GoToSocial documentation</a>.
 */
public final class AdminEmojis {
  private static final String PATH = "/api/v1/admin/custom_emojis";
  private static final Endpoint<Page<AdminEmoji>> LIST =
      Endpoint.getPage(PATH, AdminEmoji.class).scope(Scope.ADMIN_READ);
  private static final Endpoint<CustomEmoji> CREATE =
      Endpoint.post(PATH, CustomEmoji.class).scope(Scope.ADMIN_WRITE).form();
  private static final Endpoint<List<EmojiCategory>> CATEGORIES =
      Endpoint.getList(PATH + "/categories", EmojiCategory.class).scope(Scope.ADMIN_READ);
  private static final Endpoint<AdminEmoji> DELETE =
      Endpoint.delete(PATH + "/{id}", AdminEmoji.class).scope(Scope.ADMIN_WRITE);
  private static final Endpoint<AdminEmoji> GET =
      Endpoint.get(PATH + "/{id}", AdminEmoji.class).scope(Scope.ADMIN_READ);
  private static final Endpoint<AdminEmoji> UPDATE =
      Endpoint.patch(PATH + "/{id}", AdminEmoji.class).scope(Scope.ADMIN_WRITE).form();

  private final Exchange exchange;

  AdminEmojis(Exchange exchange) {
    this.exchange = exchange;
  }

  /** Returns all emojis that the server knows, sorted by name. Scope {@code admin:read}. */
  public Page<AdminEmoji> list() {
    return list(EmojiFilter.ALL);
  }

  /** Returns the emojis that {@code filter} lets through. Scope {@code admin:read}. */
  public Page<AdminEmoji> list(EmojiFilter filter) {
    return exchange.fetch(LIST.at().with(filter));
  }

  /**
   * Makes an emoji. Scope {@code admin:write}.
   *
   * @param image a PNG, GIF or WebP of at most 50 KB, unless the server allows more
   * @throws io.github.mastodonjava.error.MastodonApiException with status 409 if there is one of
   *     that name
   */
  public CustomEmoji create(String shortcode, FilePart image) {
    return create(shortcode, image, null);
  }

  /**
   * Makes an emoji in a category, which is made if it does not exist. Scope {@code admin:write}.
   *
   * @param category null for none
   */
  public CustomEmoji create(String shortcode, FilePart image, @Nullable String category) {
    return exchange.fetch(
        CREATE.at().with("shortcode", shortcode).with("image", image).with("category", category));
  }

  /** Returns the categories of own emojis. Scope {@code admin:read}. */
  public List<EmojiCategory> categories() {
    return exchange.fetch(CATEGORIES.at());
  }

  /** Deletes an own emoji, and returns it once more. Scope {@code admin:write}. */
  public AdminEmoji delete(String id) {
    return exchange.fetch(DELETE.at(id));
  }

  /** Returns the emoji {@code id}. Scope {@code admin:read}. */
  public AdminEmoji get(String id) {
    return exchange.fetch(GET.at(id));
  }

  /**
   * Copies or disables an emoji of another server, or changes an own one. Scope {@code
   * admin:write}.
   */
  public AdminEmoji update(String id, EmojiUpdate update) {
    return exchange.fetch(UPDATE.at(id).with(update));
  }
}
