package io.github.mastodonjava.auth;

import io.github.mastodonjava.internal.json.JsonValue;
import java.io.IOException;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The content of the file of a {@link CredentialStore}; what others put into it is kept. */
final class StoredAccounts {
  private static final long VERSION = 1;

  /** An account, and all that the file says of it. */
  private record Entry(StoredAccount account, Map<String, @Nullable Object> json) {}

  private final Map<String, @Nullable Object> json;
  private final List<Entry> entries;
  private @Nullable String defaultAcct;

  private StoredAccounts(
      Map<String, @Nullable Object> json, List<Entry> entries, @Nullable String defaultAcct) {
    this.json = json;
    this.entries = entries;
    this.defaultAcct = defaultAcct;
  }

  static StoredAccounts none() {
    return new StoredAccounts(new LinkedHashMap<>(), new ArrayList<>(), null);
  }

  /** The text of what it throws shows nothing of the content. */
  static StoredAccounts read(byte[] content) throws Unreadable {
    Map<String, @Nullable Object> json = object(parse(content));
    if (!(json.get("version") instanceof Long version)) {
      throw new Unreadable("it does not say its version");
    }
    if (version != VERSION) {
      throw new Unreadable("it was written by another version of this program");
    }
    List<Entry> entries = new ArrayList<>();
    if (json.get("accounts") instanceof List<?> accounts) {
      for (Object each : accounts) {
        Map<String, @Nullable Object> one = object(each);
        entries.add(new Entry(account(one), one));
      }
    } else {
      throw new Unreadable("it has no list of accounts");
    }
    return new StoredAccounts(json, entries, text(json, "default"));
  }

  byte[] write() {
    json.put("version", VERSION);
    set(json, "default", defaultAcct);
    json.put("accounts", entries.stream().map(Entry::json).toList());
    return JsonValue.write(json, true);
  }

  List<StoredAccount> all() {
    return entries.stream().map(Entry::account).toList();
  }

  @Nullable StoredAccount find(String acct) {
    return all().stream().filter(account -> account.is(acct)).findFirst().orElse(null);
  }

  /** The one that was made so; or the only one there is. */
  @Nullable StoredAccount byDefault() {
    StoredAccount chosen = defaultAcct == null ? null : find(defaultAcct);
    return chosen == null && entries.size() == 1 ? entries.get(0).account : chosen;
  }

  void makeDefault(StoredAccount account) {
    defaultAcct = account.acct();
  }

  void put(StoredAccount account) {
    if (entries.isEmpty()) {
      makeDefault(account);
    }
    for (int i = 0; i < entries.size(); i++) {
      if (entries.get(i).account.is(account.acct())) {
        entries.set(i, entry(account, entries.get(i).json));
        return;
      }
    }
    entries.add(entry(account, Map.of()));
  }

  boolean remove(String acct) {
    StoredAccount found = find(acct);
    if (found != null && defaultAcct != null && found.is(defaultAcct)) {
      defaultAcct = null;
    }
    return entries.removeIf(entry -> entry.account.is(acct));
  }

  private static Entry entry(
      StoredAccount account, Map<String, ? extends @Nullable Object> before) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>(before);
    Credentials credentials = account.credentials();
    json.put("acct", account.acct());
    json.put("base_url", credentials.baseUrl().toString());
    json.put("access_token", credentials.accessToken());
    set(json, "client_id", credentials.clientId());
    set(json, "client_secret", credentials.clientSecret());
    set(json, "refresh_token", credentials.refreshToken());
    Instant expiresAt = credentials.expiresAt();
    set(json, "expires_at", expiresAt == null ? null : expiresAt.toString());
    json.put("scopes", Scope.join(credentials.scopes()));
    return new Entry(account, json);
  }

  private static StoredAccount account(Map<String, @Nullable Object> json) throws Unreadable {
    try {
      String expiresAt = text(json, "expires_at");
      return new StoredAccount(
          required(json, "acct"),
          new Credentials(
              URI.create(required(json, "base_url")),
              required(json, "access_token"),
              text(json, "client_id"),
              text(json, "client_secret"),
              text(json, "refresh_token"),
              expiresAt == null ? null : Instant.parse(expiresAt),
              Scope.parse(text(json, "scopes"))));
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new Unreadable("one of its accounts is damaged");
    }
  }

  private static @Nullable Object parse(byte[] content) throws Unreadable {
    try {
      return JsonValue.read(content);
    } catch (IOException e) {
      throw new Unreadable("it is not JSON, or ends half-way");
    }
  }

  private static Map<String, @Nullable Object> object(@Nullable Object json) throws Unreadable {
    if (!(json instanceof Map<?, ?> map)) {
      throw new Unreadable("it is JSON of another form");
    }
    Map<String, @Nullable Object> copy = new LinkedHashMap<>();
    map.forEach((name, value) -> copy.put(String.valueOf(name), value));
    return copy;
  }

  private static String required(Map<String, @Nullable Object> json, String name)
      throws Unreadable {
    String text = text(json, name);
    if (text == null) {
      throw new Unreadable("one of its accounts has no " + name);
    }
    return text;
  }

  private static @Nullable String text(Map<String, @Nullable Object> json, String name)
      throws Unreadable {
    Object value = json.get(name);
    if (value != null && !(value instanceof String)) {
      throw new Unreadable("its " + name + " is no text");
    }
    return (String) value;
  }

  private static void set(Map<String, @Nullable Object> json, String name, @Nullable String value) {
    if (value == null) {
      json.remove(name);
    } else {
      json.put(name, value);
    }
  }

  /** Says why, and shows nothing. */
  static final class Unreadable extends Exception {
    private static final long serialVersionUID = 1L;

    Unreadable(String why) {
      super(why);
    }
  }
}
