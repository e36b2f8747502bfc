package io.github.mastodonjava.sandbox.internal.text;

import io.github.mastodonjava.sandbox.internal.state.Account;
import io.github.mastodonjava.sandbox.internal.state.AccountStore;
import io.github.mastodonjava.sandbox.internal.state.Address;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds links, mentions and hashtags in plain text and writes the HTML that Mastodon would. */
public final class ContentFormatter {
  private static final Pattern ENTITY =
      Pattern.compile(
          "(?<url>https?://[^\\s<>\"]*[^\\s<>\".,:;!?'()\\[\\]])"
              + "|(?<![=/\\w@.])@(?<mention>\\w+(?:[\\w.-]*\\w)?(?:@[\\w.-]+\\w(?::\\d+)?)?)"
              + "|(?<![=/)\\w#&])#(?<tag>[\\p{L}\\p{M}\\p{N}_\u00b7\u30fb\u200c]*"
              + "[\\p{L}\\p{M}_][\\p{L}\\p{M}\\p{N}_\u00b7\u30fb\u200c]*)",
          Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern URL_PREFIX = Pattern.compile("^https?://(?:www\\.)?");
  private static final int SHOWN_OF_URL = 30;

  private final AccountStore accounts;
  private final Address address;

  public ContentFormatter(AccountStore accounts, Address address) {
    this.accounts = accounts;
    this.address = address;
  }

  /** The accounts of this server that {@code text} names, once each. */
  public List<Account> mentions(String text) {
    Set<Account> found = new LinkedHashSet<>();
    Matcher matcher = ENTITY.matcher(text);
    while (matcher.find()) {
      Account account = mentioned(matcher.group("mention"));
      if (account != null) {
        found.add(account);
      }
    }
    return List.copyOf(found);
  }

  /** The addresses in {@code text}, once each. */
  public static List<String> links(String text) {
    Set<String> found = new LinkedHashSet<>();
    Matcher matcher = ENTITY.matcher(text);
    while (matcher.find()) {
      String url = matcher.group("url");
      if (url != null) {
        found.add(url);
      }
    }
    return List.copyOf(found);
  }

  /** The hashtags in {@code text} in lower case, once each. */
  public static List<String> tags(String text) {
    Set<String> found = new LinkedHashSet<>();
    Matcher matcher = ENTITY.matcher(text);
    while (matcher.find()) {
      String tag = matcher.group("tag");
      if (tag != null) {
        found.add(tag.toLowerCase(Locale.ROOT));
      }
    }
    return List.copyOf(found);
  }

  /** {@code text} as HTML in paragraphs; empty for nothing. */
  public String html(String text) {
    if (text.isBlank()) {
      return "";
    }
    String linked = linked(text.replace("\r\n", "\n").strip(), "");
    StringBuilder html = new StringBuilder();
    for (String paragraph : linked.split("\n\n+", -1)) {
      html.append("<p>").append(paragraph.replace("\n", "<br />")).append("</p>");
    }
    return html.toString();
  }

  /** The value of a profile field: one line, and links say that they lead to oneself. */
  public String fieldHtml(String text) {
    return linked(text, " me");
  }

  private String linked(String text, String moreRel) {
    StringBuilder html = new StringBuilder();
    Matcher matcher = ENTITY.matcher(text);
    int end = 0;
    while (matcher.find()) {
      html.append(Escape.html(text.substring(end, matcher.start())));
      if (matcher.group("url") != null) {
        html.append(link(matcher.group("url"), moreRel));
      } else if (matcher.group("tag") != null) {
        html.append(hashtag(matcher.group("tag")));
      } else {
        html.append(mention(matcher.group("mention")));
      }
      end = matcher.end();
    }
    return html.append(Escape.html(text.substring(end))).toString();
  }

  private static String link(String url, String moreRel) {
    Matcher prefix = URL_PREFIX.matcher(url);
    int start = prefix.find() ? prefix.end() : 0;
    int cut = Math.min(url.length(), start + SHOWN_OF_URL);
    return "<a href=\""
        + Escape.html(url)
        + "\" target=\"_blank\" rel=\"nofollow noopener"
        + moreRel
        + "\" translate=\"no\"><span class=\"invisible\">"
        + Escape.html(url.substring(0, start))
        + "</span><span class=\""
        + (cut < url.length() ? "ellipsis" : "")
        + "\">"
        + Escape.html(url.substring(start, cut))
        + "</span><span class=\"invisible\">"
        + Escape.html(url.substring(cut))
        + "</span></a>";
  }

  private String hashtag(String tag) {
    return "<a href=\""
        + address.url("/tags/" + tag)
        + "\" class=\"mention hashtag\" rel=\"tag\">#<span>"
        + Escape.html(tag)
        + "</span></a>";
  }

  private String mention(String name) {
    Account account = mentioned(name);
    if (account == null) {
      return "@" + Escape.html(name);
    }
    return "<span class=\"h-card\" translate=\"no\"><a href=\""
        + address.url("/@" + account.username())
        + "\" class=\"u-url mention\">@<span>"
        + Escape.html(account.username())
        + "</span></a></span>";
  }

  private @Nullable Account mentioned(@Nullable String name) {
    return name == null ? null : accounts.byAddress(name, address.host());
  }
}
