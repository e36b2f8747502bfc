package io.github.mastodonjava.sandbox.internal.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.mastodonjava.sandbox.internal.http.Json;
import io.github.mastodonjava.sandbox.internal.state.ServerBlocks;
import io.github.mastodonjava.sandbox.internal.text.Sha256;

/** Writes what moderators keep out, as they see it. */
public final class BlockJson {
  private BlockJson() {}

  public static ObjectNode domain(ServerBlocks.DomainBlock block) {
    ObjectNode json =
        Json.object()
            .put("id", Long.toString(block.id()))
            .put("domain", block.domain())
            .put("digest", Sha256.hex(block.domain()));
    json.set("created_at", Json.time(block.createdAt()));
    return json.put("severity", block.severity())
        .put("reject_media", block.rejectMedia())
        .put("reject_reports", block.rejectReports())
        .put("private_comment", block.privateComment())
        .put("public_comment", block.publicComment())
        .put("obfuscate", block.obfuscate());
  }

  /** The domain, with stars in the middle where it is not to be spelt out. */
  static String shownDomain(ServerBlocks.DomainBlock block) {
    String domain = block.domain();
    int quarter = domain.length() / 4;
    if (!block.obfuscate()) {
      return domain;
    }
    StringBuilder shown = new StringBuilder(domain);
    for (int i = quarter; i < domain.length() - quarter; i++) {
      if (domain.charAt(i) != '.') {
        shown.setCharAt(i, '*');
      }
    }
    return shown.toString();
  }

  public static ObjectNode allow(ServerBlocks.DomainAllow allow) {
    ObjectNode json =
        Json.object().put("id", Long.toString(allow.id())).put("domain", allow.domain());
    json.set("created_at", Json.time(allow.createdAt()));
    return json;
  }

  /** Nobody has tried to sign up with it: there is no history of that here. */
  public static ObjectNode emailDomain(ServerBlocks.EmailDomainBlock block) {
    ObjectNode json =
        Json.object().put("id", Long.toString(block.id())).put("domain", block.domain());
    json.set("created_at", Json.time(block.createdAt()));
    json.putArray("history");
    return json;
  }

  public static ObjectNode email(ServerBlocks.CanonicalEmailBlock block) {
    return Json.object()
        .put("id", Long.toString(block.id()))
        .put("canonical_email_hash", block.hash());
  }

  public static ObjectNode ip(ServerBlocks.IpBlock block) {
    ObjectNode json =
        Json.object()
            .put("id", Long.toString(block.id()))
            .put("ip", block.ip())
            .put("severity", block.severity())
            .put("comment", block.comment());
    json.set("created_at", Json.time(block.createdAt()));
    json.set("expires_at", Json.time(block.expiresAt()));
    return json;
  }
}
