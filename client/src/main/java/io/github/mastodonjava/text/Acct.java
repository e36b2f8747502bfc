package io.github.mastodonjava.text;

import java.net.IDN;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The address of an account: {@code user@domain}, or {@code user} on one's own server, as in {@link
 * io.github.mastodonjava.entity.Account#acct()}.
 *
 * @param username letters and digits of ASCII, underscores, and dots and hyphens inside; in the
 *     case that it was written in, which makes no difference to servers
 * @param domain in ASCII and lower case, with a port if there is one: {@code
 *     xn--bcher-kva.example}; null for one's own server
 */
public record Acct(String username, @Nullable String domain) {
  private static final Pattern DOMAIN =
      Pattern.compile("[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?(?:\\.[a-z0-9](?:[a-z0-9_-]*[a-z0-9])?)*");
  private static final Pattern PORT = Pattern.compile(":[0-9]{1,5}");
  private static final int MAX_DOMAIN = 253;

  /**
   * An address.
   *
   * @param domain in any spelling
   * @throws IllegalArgumentException if one of them cannot be
   */
  public Acct {
    if (username.isEmpty()
        || Mentions.chain(username, 0, Acct::isNameLetter) != username.length()) {
      throw new IllegalArgumentException("not a user name: " + shortened(username));
    }
    domain = domain == null ? null : normalized(domain);
  }

  private static boolean isNameLetter(int c) {
    return Chars.isAsciiAlnum(c) || c == '_';
  }

  /**
   * Reads what people write for an account: {@code @user@domain}, {@code user@domain},
   * {@code @user}, {@code user}, {@code acct:user@domain}, or the address of the profile on a
   * server of any software, as {@code https://domain/@user} or {@code https://domain/users/user}.
   * From a profile's address the domain is that of the page, which may have another than the
   * accounts.
   *
   * @throws IllegalArgumentException if it is neither
   */
  public static Acct parse(String text) {
    String trimmed = text.strip();
    String lower = trimmed.toLowerCase(Locale.ROOT);
    if (lower.startsWith("https://") || lower.startsWith("http://")) {
      return ProfilePage.acct(trimmed);
    }
    String address = lower.startsWith("acct:") ? trimmed.substring("acct:".length()) : trimmed;
    return address(address.startsWith("@") ? address.substring(1) : address);
  }

  /** Reads {@code user@domain} or {@code user}. */
  static Acct address(String address) {
    int at = address.indexOf('@');
    return at == -1
        ? new Acct(address, null)
        : new Acct(address.substring(0, at), address.substring(at + 1));
  }

  private static String normalized(String domain) {
    int colon = domain.indexOf(':');
    String host = colon == -1 ? domain : domain.substring(0, colon);
    String port = colon == -1 ? "" : domain.substring(colon);
    String ascii;
    try {
      ascii = IDN.toASCII(host).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException("not a domain: " + shortened(domain), e);
    }
    if (ascii.length() > MAX_DOMAIN
        || !DOMAIN.matcher(ascii).matches()
        || !(port.isEmpty() || PORT.matcher(port).matches())) {
      throw new IllegalArgumentException("not a domain: " + shortened(domain));
    }
    return ascii + port;
  }

  static String shortened(String text) {
    return text.length() <= 100 ? text : text.substring(0, 100) + "…";
  }

  /** Whether this is on one's own server, for all that it says. */
  public boolean isLocal() {
    return domain == null;
  }

  /** The same, and on {@code server} if it does not say where. */
  public Acct orAt(String server) {
    return domain == null ? new Acct(username, server) : this;
  }

  /** Whether two are the same to a server, which ignores case. */
  public boolean isSameAs(Acct other) {
    return toString().equalsIgnoreCase(other.toString());
  }

  /** As people see it: with an {@code @} before it, the domain in its own letters. */
  public String handle() {
    return domain == null ? "@" + username : "@" + username + "@" + IDN.toUnicode(domain);
  }

  /** As the API has it: {@code user@domain}, or {@code user}. */
  @Override
  public String toString() {
    return domain == null ? username : username + "@" + domain;
  }
}
