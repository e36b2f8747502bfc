package io.github.mastodonjava.sandbox.internal.state;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What an account says of itself; replaced as a whole when it is edited. */
public record Profile(
    String displayName,
    String note,
    boolean locked,
    boolean bot,
    @Nullable Boolean discoverable,
    boolean indexable,
    @Nullable Boolean hideCollections,
    String defaultVisibility,
    boolean defaultSensitive,
    @Nullable String defaultLanguage,
    String quotePolicy,
    List<String> attributionDomains,
    List<Field> fields,
    String avatarDescription,
    String headerDescription) {

  /** A row of the table on a profile page. */
  public record Field(String name, String value) {}

  public Profile {
    attributionDomains = List.copyOf(attributionDomains);
    fields = List.copyOf(fields);
  }

  public static Profile of(String displayName, boolean locked, boolean bot) {
    return new Profile(
        displayName,
        "",
        locked,
        bot,
        null,
        false,
        null,
        "public",
        false,
        null,
        "public",
        List.of(),
        List.of(),
        "",
        "");
  }
}
