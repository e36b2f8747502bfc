package io.github.mastodonjava.sandbox.internal.oauth;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** A set of scopes in the order that they were asked for. */
public record Scopes(List<String> names) {
  /** Every scope that the server knows, in the order of its metadata. */
  public static final Scopes SERVER =
      parse(
          "read profile write write:accounts write:blocks write:bookmarks write:collections"
              + " write:conversations write:favourites write:filters write:follows write:lists"
              + " write:media write:mutes write:notifications write:reports write:statuses"
              + " read:accounts read:blocks read:bookmarks read:collections read:favourites"
              + " read:filters read:follows read:lists read:mutes read:notifications read:search"
              + " read:statuses follow push admin:read admin:read:accounts admin:read:reports"
              + " admin:read:domain_allows admin:read:domain_blocks admin:read:ip_blocks"
              + " admin:read:email_domain_blocks admin:read:canonical_email_blocks admin:write"
              + " admin:write:accounts admin:write:reports admin:write:domain_allows"
              + " admin:write:domain_blocks admin:write:ip_blocks admin:write:email_domain_blocks"
              + " admin:write:canonical_email_blocks");

  public static final Scopes DEFAULT = parse("read");

  public Scopes {
    names = List.copyOf(new LinkedHashSet<>(names));
  }

  public static Scopes parse(String text) {
    return new Scopes(
        Arrays.stream(text.trim().split("\\s+", -1)).filter(s -> !s.isEmpty()).toList());
  }

  public boolean containsAll(Scopes others) {
    return Set.copyOf(names).containsAll(others.names);
  }

  public boolean containsAny(Collection<String> accepted) {
    return accepted.stream().anyMatch(names::contains);
  }

  public boolean sameAs(Scopes other) {
    return Set.copyOf(names).equals(Set.copyOf(other.names));
  }

  public boolean isEmpty() {
    return names.isEmpty();
  }

  /** Those of {@code others} that are here too. */
  public Scopes intersect(Scopes others) {
    return new Scopes(others.names.stream().filter(names::contains).toList());
  }

  @Override
  public String toString() {
    return String.join(" ", names);
  }
}
