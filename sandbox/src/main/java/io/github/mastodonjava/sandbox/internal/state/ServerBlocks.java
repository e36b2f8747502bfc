package io.github.mastodonjava.sandbox.internal.state;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whom and what the server's moderators keep out. */
public final class ServerBlocks {
  /** Another server that is limited or cut off. */
  public record DomainBlock(
      long id,
      String domain,
      String severity,
      boolean rejectMedia,
      boolean rejectReports,
      @Nullable String privateComment,
      @Nullable String publicComment,
      boolean obfuscate,
      Instant createdAt) {}

  /** Another server that is let in where only such are. */
  public record DomainAllow(long id, String domain, Instant createdAt) {}

  /** A domain with whose addresses nobody may sign up. */
  public record EmailDomainBlock(long id, String domain, Instant createdAt) {}

  /** An e-mail address that may not sign up, however it is spelt. */
  public record CanonicalEmailBlock(long id, String hash) {}

  /** A network from which not everything may be done. */
  public record IpBlock(
      long id,
      String ip,
      String severity,
      String comment,
      Instant createdAt,
      @Nullable Instant expiresAt) {}

  private final Table<DomainBlock> domains = new Table<>();
  private final Table<DomainAllow> allowedDomains = new Table<>();
  private final Table<EmailDomainBlock> emailDomains = new Table<>();
  private final Table<CanonicalEmailBlock> emails = new Table<>();
  private final Table<IpBlock> ips = new Table<>();

  public Table<DomainBlock> domains() {
    return domains;
  }

  public Table<DomainAllow> allowedDomains() {
    return allowedDomains;
  }

  public Table<EmailDomainBlock> emailDomains() {
    return emailDomains;
  }

  public Table<CanonicalEmailBlock> emails() {
    return emails;
  }

  public Table<IpBlock> ips() {
    return ips;
  }

  /** Whether nobody may sign up with this address. */
  public boolean refusesEmail(String email) {
    String domain = email.substring(email.indexOf('@') + 1);
    String hash = CanonicalEmail.hash(email);
    return emailDomains.all().values().stream()
            .anyMatch(block -> block.domain().equalsIgnoreCase(domain))
        || emails.all().values().stream().anyMatch(block -> block.hash().equals(hash));
  }
}
