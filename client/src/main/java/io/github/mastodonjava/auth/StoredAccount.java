package io.github.mastodonjava.auth;

import java.util.regex.Pattern;

/**
 * An account of a {@link CredentialStore}.
 *
 * @param acct user and domain, as {@code alice@social.example}; an {@code @} in front is left out
 * @param credentials what logs the account in
 */
public record StoredAccount(String acct, Credentials credentials) {
  private static final Pattern FORM = Pattern.compile("[^@\\s]+@[^@\\s]+");

  /** Refuses a name without a domain. */
  public StoredAccount {
    acct = normalised(acct);
    if (!FORM.matcher(acct).matches()) {
      throw new IllegalArgumentException(
          "An account is named with its domain, for example alice@social.example, but this is "
              + acct);
    }
  }

  /** Whether {@code acct} is this account: capitals and an {@code @} in front do not matter. */
  boolean is(String name) {
    return acct.equalsIgnoreCase(normalised(name));
  }

  private static String normalised(String acct) {
    String name = acct.strip();
    return name.startsWith("@") ? name.substring(1) : name;
  }
}
