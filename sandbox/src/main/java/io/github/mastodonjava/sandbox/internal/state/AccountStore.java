package io.github.mastodonjava.sandbox.internal.state;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All accounts, found by id, by name and by e-mail address. */
public final class AccountStore {
  private final Map<Long, Account> byId = new TreeMap<>();
  private final Map<String, Account> byUsername = new HashMap<>();
  private final Map<String, Account> byEmail = new HashMap<>();

  public void add(Account account) {
    byId.put(account.id(), account);
    byUsername.put(key(account.username()), account);
    byEmail.put(key(account.email()), account);
  }

  public void remove(Account account) {
    byId.remove(account.id());
    byUsername.remove(key(account.username()));
    byEmail.remove(key(account.email()));
  }

  /** Gives an account that is not confirmed yet another address. */
  public void changeEmail(Account account, String email) {
    byEmail.remove(key(account.email()));
    account.email(email);
    byEmail.put(key(email), account);
  }

  public @Nullable Account byId(long id) {
    return byId.get(id);
  }

  public @Nullable Account byUsername(String username) {
    return byUsername.get(key(username));
  }

  public @Nullable Account byEmail(String email) {
    return byEmail.get(key(email));
  }

  /**
   * Finds {@code user}, {@code @user} or {@code user@domain}.
   *
   * @param localDomain the domain of this server; accounts elsewhere are not known here
   */
  public @Nullable Account byAddress(String address, String localDomain) {
    String name = address.startsWith("@") ? address.substring(1) : address;
    int at = name.indexOf('@');
    if (at < 0) {
      return byUsername(name);
    }
    return name.substring(at + 1).equalsIgnoreCase(localDomain)
        ? byUsername(name.substring(0, at))
        : null;
  }

  /** All accounts in the order of their ids. */
  public Collection<Account> all() {
    return Collections.unmodifiableCollection(byId.values());
  }

  private static String key(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
