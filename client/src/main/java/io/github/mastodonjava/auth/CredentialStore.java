package io.github.mastodonjava.auth;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The accounts that a user is logged in to, in one JSON file that only the user can read. Threads
 * and processes may use the same file: each change is made under a lock, to what is there at that
 * moment, and replaces the file in one step.
 *
 * <p>Every method throws {@link io.github.mastodonjava.error.MastodonCredentialsException} if the
 * file is damaged or cannot be read or written. A damaged file is never written over.
 */
public final class CredentialStore {
  private static final String FILE = "credentials.json";
  private static final int MOST_BYTES = 1 << 24;

  private final Path path;

  private CredentialStore(Path path) {
    this.path = path;
  }

  /**
   * Returns the store in the user's directory for settings: {@code mastodon-java/credentials.json}
   * in {@code $XDG_CONFIG_HOME} or {@code ~/.config}, on macOS in {@code ~/Library/Application
   * Support}, on Windows in {@code %APPDATA%}.
   */
  public static CredentialStore ofUser() {
    return at(ConfigDirectory.ofThisMachine().resolve(FILE));
  }

  /** Returns the store in this file. It, and its directory, are made with the first account. */
  public static CredentialStore at(Path file) {
    return new CredentialStore(file.toAbsolutePath());
  }

  /** Returns the absolute path of the file. */
  public Path path() {
    return path;
  }

  /** Returns all accounts, oldest first. */
  public List<StoredAccount> accounts() {
    return read().all();
  }

  /**
   * Returns the account of this name, such as {@code alice@social.example}; null if there is none.
   */
  public @Nullable StoredAccount account(String acct) {
    return read().find(acct);
  }

  /**
   * Returns the account to use when none is named: the one that {@link #setDefault} chose or that
   * was stored first; null if that was removed and more than one is left, or there is none.
   */
  public @Nullable StoredAccount defaultAccount() {
    return read().byDefault();
  }

  /**
   * Chooses the account to use when none is named.
   *
   * @throws IllegalArgumentException if there is no such account; names those that there are
   */
  public void setDefault(String acct) {
    change(
        accounts -> {
          StoredAccount account = accounts.find(acct);
          if (account == null) {
            throw new IllegalArgumentException(
                "There is no account " + acct + " here, but " + names(accounts) + ".");
          }
          accounts.makeDefault(account);
          return true;
        });
  }

  /** Stores an account, in place of the one of that name if there is one. */
  public void put(StoredAccount account) {
    change(
        accounts -> {
          accounts.put(account);
          return true;
        });
  }

  /** Forgets an account, without logging it out; false if there is none of that name. */
  public boolean remove(String acct) {
    return read().find(acct) != null && change(accounts -> accounts.remove(acct));
  }

  /** Where the accounts are, and nothing of them. */
  @Override
  public String toString() {
    return "CredentialStore[" + path + "]";
  }

  private StoredAccounts read() {
    byte[] content = PrivateFile.readIfThere(path, MOST_BYTES);
    try {
      return content == null ? StoredAccounts.none() : StoredAccounts.read(content);
    } catch (StoredAccounts.Unreadable e) {
      throw PrivateFile.problem(
          path,
          "cannot be used: "
              + e.getMessage()
              + ". It is left as it is. Restore it, or move it away and log in again.",
          null);
    }
  }

  private boolean change(Function<StoredAccounts, Boolean> change) {
    Path directory = path.getParent();
    try {
      if (directory != null) {
        OwnerOnly.directories(directory);
      }
    } catch (IOException e) {
      throw PrivateFile.problem(
          path, "cannot be written: its directory cannot be made. Check the permissions.", e);
    }
    return LockedFile.during(
        path,
        () -> {
          StoredAccounts accounts = read();
          boolean changed = change.apply(accounts);
          if (changed) {
            PrivateFile.write(path, accounts.write());
          }
          return changed;
        });
  }

  private static String names(StoredAccounts accounts) {
    List<String> names = accounts.all().stream().map(StoredAccount::acct).toList();
    return names.isEmpty() ? "none at all" : String.join(", ", names);
  }
}
