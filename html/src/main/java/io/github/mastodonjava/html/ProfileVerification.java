package io.github.mastodonjava.html;

import io.github.mastodonjava.entity.BaseAccount;
import io.github.mastodonjava.entity.Field;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/**
 * Links of a profile that are verified: a server checks that the page which a field of the profile
 * links to, links back with {@code rel="me"}.
 *
 * @see <a href="https://docs.joinmastodon.org/user/profile/#verification">Mastodon
 *     documentation</a>
 */
public final class ProfileVerification {
  private ProfileVerification() {}

  /**
   * A link of a profile that its server has verified.
   *
   * @param name of the field
   */
  public record VerifiedLink(String name, String address, Instant verifiedAt) {}

  /** The link to put on the page: {@code <a rel="me" href="…">@alice@mastodon.example</a>}. */
  public static String linkBack(BaseAccount account, String label) {
    return "<a rel=\"me\" href=\"" + escaped(address(account)) + "\">" + escaped(label) + "</a>";
  }

  /** The same for the head of the page, where nobody sees it. */
  public static String linkBackInHead(BaseAccount account) {
    return "<link rel=\"me\" href=\"" + escaped(address(account)) + "\">";
  }

  private static String address(BaseAccount account) {
    return account.url() == null ? account.uri() : account.url();
  }

  private static String escaped(String text) {
    return Entities.escape(text);
  }

  /** Whether a server would find in a page the link back to an account. */
  public static boolean linksBack(String page, BaseAccount account) {
    for (Element link : Jsoup.parse(page).select("a[href][rel], link[href][rel]")) {
      boolean me = List.of(link.attr("rel").split("\\s+", -1)).contains("me");
      if (me && link.attr("href").strip().equalsIgnoreCase(address(account))) {
        return true;
      }
    }
    return false;
  }

  /** The links of an account that its server has verified. */
  public static List<VerifiedLink> verifiedLinks(BaseAccount account) {
    List<VerifiedLink> verified = new ArrayList<>();
    for (Field field : account.fields()) {
      Instant at = field.verifiedAt();
      if (at != null && field.value() != null) {
        StatusHtml.of(field.value()).links().stream()
            .findFirst()
            .ifPresent(link -> verified.add(new VerifiedLink(field.name(), link.address(), at)));
      }
    }
    return List.copyOf(verified);
  }
}
