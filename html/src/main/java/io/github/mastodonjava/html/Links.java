package io.github.mastodonjava.html;

import io.github.mastodonjava.entity.Mention;
import io.github.mastodonjava.text.Acct;
import io.github.mastodonjava.text.Hashtag;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tells links, mentions and hashtags apart. */
final class Links {
  private Links() {}

  static List<Link> of(Element body, List<Mention> mentions) {
    return body.select("a[href]").stream()
        .filter(link -> Addresses.isSafe(link.attr("href").strip()))
        .map(link -> of(link, link.attr("href").strip(), mentions))
        .toList();
  }

  private static Link of(Element link, String address, List<Mention> mentions) {
    String label = link.text();
    Mention mention =
        mentions.stream().filter(each -> address.equals(each.url())).findFirst().orElse(null);
    boolean tag = link.hasClass("hashtag") || (" " + link.attr("rel") + " ").contains(" tag ");
    if (mention == null && tag) {
      Hashtag hashtag = hashtag(label);
      if (hashtag != null) {
        return new HashtagLink(address, hashtag);
      }
    }
    if (mention != null || link.hasClass("mention")) {
      Acct acct = acct(mention == null ? address : mention.acct());
      acct = acct == null ? acct(label) : acct;
      if (acct != null) {
        return new MentionLink(address, acct, mention);
      }
    }
    return new WebLink(address, label);
  }

  private static @Nullable Hashtag hashtag(String label) {
    try {
      return Hashtag.parse(label);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static @Nullable Acct acct(String text) {
    try {
      return Acct.parse(text);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
