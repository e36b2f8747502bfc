package io.github.mastodonjava.sandbox.internal.routes.admin;

import io.github.mastodonjava.sandbox.internal.http.Answer;
import io.github.mastodonjava.sandbox.internal.http.ApiError;
import io.github.mastodonjava.sandbox.internal.http.Call;
import io.github.mastodonjava.sandbox.internal.http.Json;
import io.github.mastodonjava.sandbox.internal.http.Router;
import io.github.mastodonjava.sandbox.internal.json.BlockJson;
import io.github.mastodonjava.sandbox.internal.state.CanonicalEmail;
import io.github.mastodonjava.sandbox.internal.state.ServerBlocks;
import io.github.mastodonjava.sandbox.internal.state.State;

/** The e-mail addresses that may not sign up: of whole domains, and single ones. */
final class AdminEmailRoutes {
  private final State state;
  private final ServerBlocks blocks;
  private final TableRoutes<ServerBlocks.EmailDomainBlock> domains;
  private final TableRoutes<ServerBlocks.CanonicalEmailBlock> addresses;

  AdminEmailRoutes(State state) {
    this.state = state;
    this.blocks = state.serverBlocks();
    this.domains =
        new TableRoutes<>("email_domain_blocks", blocks.emailDomains(), BlockJson::emailDomain);
    this.addresses = new TableRoutes<>("canonical_email_blocks", blocks.emails(), BlockJson::email);
  }

  void register(Router router) {
    domains.register(router);
    addresses.register(router);
    router
        .post("/api/v1/admin/email_domain_blocks", this::blockDomain)
        .post("/api/v1/admin/canonical_email_blocks", this::blockAddress)
        .post("/api/v1/admin/canonical_email_blocks/test", this::test);
  }

  private Answer blockDomain(Call call) {
    domains.requireWrite(call);
    String domain = AdminDomainRoutes.domain(call);
    boolean taken =
        blocks.emailDomains().all().values().stream()
            .anyMatch(block -> block.domain().equals(domain));
    if (taken) {
      throw ApiError.validation("Domain has already been taken");
    }
    return domains.answer(
        blocks
            .emailDomains()
            .add(id -> new ServerBlocks.EmailDomainBlock(id, domain, state.now())));
  }

  private Answer blockAddress(Call call) {
    addresses.requireWrite(call);
    String given = call.text("canonical_email_hash");
    String hash = given.isBlank() ? hash(call) : given;
    boolean taken =
        blocks.emails().all().values().stream().anyMatch(block -> block.hash().equals(hash));
    if (taken) {
      throw ApiError.validation("Canonical email hash has already been taken");
    }
    return addresses.answer(
        blocks.emails().add(id -> new ServerBlocks.CanonicalEmailBlock(id, hash)));
  }

  private Answer test(Call call) {
    addresses.requireRead(call);
    String hash = hash(call);
    return Answer.json(
        Json.array(
            blocks.emails().all().values().stream()
                .filter(block -> block.hash().equals(hash))
                .toList(),
            BlockJson::email));
  }

  private static String hash(Call call) {
    String email = call.text("email");
    if (email.isBlank()) {
      throw ApiError.parameterMissing("email");
    }
    return CanonicalEmail.hash(email);
  }
}
