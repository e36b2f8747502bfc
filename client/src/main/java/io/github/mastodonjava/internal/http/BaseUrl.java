package io.github.mastodonjava.internal.http;

import java.util.Locale;
import okhttp3.HttpUrl;
import org.jspecify.annotations.Nullable;

/** The address that all requests of a client go to. */
public final class BaseUrl {
  private final HttpUrl url;
  private final String prefix;

  /** Without a slash at its end. */
  private final String text;

  private BaseUrl(HttpUrl url) {
    this.url = url;
    this.prefix = prefix(url.encodedPath());
    this.text = withoutSlashes(url.newBuilder().encodedPath("/").build().toString()) + prefix;
  }

  /** A path that began with two slashes would be taken for a host. */
  private static String prefix(String path) {
    int start = 0;
    while (path.startsWith("//", start)) {
      start++;
    }
    return withoutSlashes(path.substring(start));
  }

  private static String withoutSlashes(String path) {
    int end = path.length();
    while (end > 0 && path.charAt(end - 1) == '/') {
      end--;
    }
    return path.substring(0, end);
  }

  /**
   * Reads an address as people give it: {@code mastodon.social} means https.
   *
   * @throws IllegalArgumentException for what is no address of a server, and for http to another
   *     machine unless that is allowed
   */
  public static BaseUrl parse(String address, boolean plainHttpAllowed) {
    String text = address.strip();
    HttpUrl url = HttpUrl.parse(hasScheme(text) ? text : "https://" + text);
    // a host that only its other spelling shows to be none
    if (url == null || text.isEmpty() || HttpUrl.parse(url.toString()) == null) {
      throw new IllegalArgumentException(
          "Not the address of a server: " + shown(address) + ". Say it as https://mastodon.social");
    }
    String trouble = trouble(url, hasScheme(text), plainHttpAllowed);
    if (trouble != null) {
      throw new IllegalArgumentException("The server's address " + trouble + ": " + shown(address));
    }
    return new BaseUrl(url);
  }

  private static boolean hasScheme(String text) {
    int end = text.indexOf("://");
    for (int i = 0; i < end; i++) {
      char c = text.charAt(i);
      boolean letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
      boolean inner = i > 0 && ((c >= '0' && c <= '9') || "+.-".indexOf(c) >= 0);
      if (!letter && !inner) {
        return false;
      }
    }
    return end > 0;
  }

  private static @Nullable String trouble(
      HttpUrl url, boolean hasScheme, boolean plainHttpAllowed) {
    boolean handle = !hasScheme && !url.username().isEmpty() && url.password().isEmpty();
    if (handle || url.encodedPath().startsWith("/@")) {
      return "is that of an account, not of its server " + origin(url);
    } else if (!url.username().isEmpty() || !url.password().isEmpty()) {
      return "has a user name or password in it; log in with OAuth instead";
    } else if (url.query() != null) {
      return "has a query (?…) in it";
    } else if (url.fragment() != null) {
      return "has a fragment (#…) in it";
    } else if (!url.isHttps() && !plainHttpAllowed && !isLoopback(url.host())) {
      return "is plain http, which shows the token to everyone on the way; use https, or allow it"
          + " with plainHttpAllowed()";
    }
    return null;
  }

  private static String origin(HttpUrl url) {
    HttpUrl.Builder root = url.newBuilder().encodedPath("/").query(null).fragment(null);
    return withoutSlashes(root.username("").password("").toString());
  }

  /** The address without what may be secret in it. */
  private static String shown(String address) {
    int userInfo = address.lastIndexOf('@');
    String text = userInfo < 0 ? address : "***" + address.substring(userInfo);
    int end = 0;
    while (end < text.length() && text.charAt(end) != '?' && text.charAt(end) != '#') {
      end++;
    }
    return '"' + (end < text.length() ? text.substring(0, end + 1) + "***" : text) + '"';
  }

  private static boolean isLoopback(String host) {
    return host.equals("localhost")
        || host.toLowerCase(Locale.ROOT).endsWith(".localhost")
        || host.equals("::1")
        || host.matches("127\\.\\d+\\.\\d+\\.\\d+");
  }

  /** The address of an encoded path, which may have a query. */
  HttpUrl at(String pathAndQuery) {
    // The host need not be read again, unless the path could be taken for one.
    boolean plain = isPlain(pathAndQuery, 0);
    HttpUrl resolved = plain ? url.resolve(prefix + pathAndQuery) : null;
    return resolved == null ? HttpUrl.get(text + pathAndQuery) : resolved;
  }

  /**
   * Path and query of a link that the server gave with its answer from {@code asked}, whatever host
   * it names; null where it is none.
   */
  @Nullable String relative(String link, HttpUrl asked) {
    if (link.startsWith(text) && isPlain(link, text.length())) {
      return link.substring(text.length());
    }
    HttpUrl target = asked.resolve(link);
    return target == null ? null : relative(target);
  }

  /** Whether a path with a query begins there that is written as an {@link HttpUrl} would be. */
  private static boolean isPlain(String text, int start) {
    if (!text.startsWith("/", start) || text.startsWith("//", start)) {
      return false;
    }
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean dotSegment = c == '/' && text.startsWith(".", i + 1);
      if (c > 'z' || dotSegment || (!isLetterOrDigit(c) && "/-._~?=&%+:,@".indexOf(c) < 0)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private String relative(HttpUrl target) {
    String path = target.encodedPath();
    String relative =
        !prefix.isEmpty() && path.startsWith(prefix + "/") ? path.substring(prefix.length()) : path;
    while (relative.startsWith("//")) {
      relative = relative.substring(1);
    }
    String query = target.encodedQuery();
    return query == null ? relative : relative + "?" + query;
  }

  boolean isSameOrigin(HttpUrl other) {
    return url.scheme().equals(other.scheme())
        && url.host().equals(other.host())
        && url.port() == other.port();
  }

  HttpUrl url() {
    return url;
  }

  public boolean isHttps() {
    return url.isHttps();
  }

  public String host() {
    return url.host();
  }

  /** Without a slash at its end. */
  @Override
  public String toString() {
    return text;
  }
}
