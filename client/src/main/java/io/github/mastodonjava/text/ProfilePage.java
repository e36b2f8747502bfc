package io.github.mastodonjava.text;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Whose page an address is, by the ways in which servers write them. */
final class ProfilePage {
  /** Mastodon, Pleroma, BookWyrm, Lemmy, Mbin, Friendica, Hubzilla, PeerTube, WordPress. */
  private static final Set<String> BEFORE_A_NAME =
      Set.of(
          "users",
          "user",
          "u",
          "c",
          "m",
          "profile",
          "channel",
          "accounts",
          "a",
          "video-channels",
          "author");

  private static final Set<String> BEFORE_A_PROFILE = Set.of("web", "deck");
  private static final Set<String> WITHIN_A_PROFILE =
      Set.of("with_replies", "media", "featured", "followers", "following", "tagged");

  /** Pages of Mastodon that look like profiles of Pixelfed, Pleroma and WriteFreely. */
  private static final Set<String> NOT_A_NAME =
      Set.of(
          "about",
          "admin",
          "api",
          "auth",
          "deck",
          "directory",
          "explore",
          "favourites",
          "home",
          "invites",
          "lists",
          "local",
          "login",
          "notifications",
          "oauth",
          "privacy-policy",
          "public",
          "search",
          "settings",
          "tags",
          "terms-of-service",
          "web");

  private ProfilePage() {}

  static Acct acct(String address) {
    String rest = address.substring(address.indexOf("//") + 2);
    String page = rest.split("[?#]", 2)[0];
    List<String> all = Arrays.stream(page.split("/", -1)).filter(part -> !part.isEmpty()).toList();
    if (all.size() < 2 || page.startsWith("/")) {
      throw unknown(address);
    }
    String host = all.get(0);
    List<String> path = all.subList(1, all.size());
    if (BEFORE_A_PROFILE.contains(path.get(0))) {
      path = path.subList(1, path.size());
    }
    if (!path.isEmpty() && path.get(0).startsWith("@")) {
      if (path.size() == 1 || WITHIN_A_PROFILE.contains(path.get(1))) {
        return Acct.address(path.get(0).substring(1)).orAt(host);
      }
    } else if (path.size() == 2 && BEFORE_A_NAME.contains(path.get(0))) {
      String name = path.get(1);
      return Acct.address(name.startsWith("@") ? name.substring(1) : name).orAt(host);
    } else if (path.size() == 1 && !NOT_A_NAME.contains(path.get(0))) {
      return Acct.address(path.get(0)).orAt(host);
    }
    throw unknown(address);
  }

  private static IllegalArgumentException unknown(String address) {
    return new IllegalArgumentException(
        "not the address of a profile, as https://domain/@user: " + Acct.shortened(address));
  }
}
