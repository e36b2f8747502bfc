package io.github.mastodonjava.sandbox.internal.routes.admin;

import io.github.mastodonjava.sandbox.internal.http.Answer;
import io.github.mastodonjava.sandbox.internal.http.ApiError;
import io.github.mastodonjava.sandbox.internal.http.Call;
import io.github.mastodonjava.sandbox.internal.http.Params;
import io.github.mastodonjava.sandbox.internal.http.Router;
import io.github.mastodonjava.sandbox.internal.json.BlockJson;
import io.github.mastodonjava.sandbox.internal.state.ServerBlocks;
import io.github.mastodonjava.sandbox.internal.state.State;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/** Other servers that are limited or cut off, and those that are let in. */
final class AdminDomainRoutes {
  private static final Set<String> SEVERITIES = Set.of("silence", "suspend", "noop");

  private final State state;
  private final ServerBlocks blocks;
  private final TableRoutes<ServerBlocks.DomainBlock> blocked;
  private final TableRoutes<ServerBlocks.DomainAllow> allowed;

  AdminDomainRoutes(State state) {
    this.state = state;
    this.blocks = state.serverBlocks();
    this.blocked = new TableRoutes<>("domain_blocks", blocks.domains(), BlockJson::domain);
    this.allowed = new TableRoutes<>("domain_allows", blocks.allowedDomains(), BlockJson::allow);
  }

  void register(Router router) {
    blocked.register(router);
    allowed.register(router);
    router
        .post("/api/v1/admin/domain_blocks", this::block)
        .put("/api/v1/admin/domain_blocks/{id}", this::change)
        .post("/api/v1/admin/domain_allows", this::allow);
  }

  /** What is blocked already is answered with the block that is there. */
  private Answer block(Call call) {
    blocked.requireWrite(call);
    String domain = domain(call);
    for (ServerBlocks.DomainBlock existing : blocks.domains().all().values()) {
      if (existing.domain().equals(domain)) {
        var body =
            ApiError.body(
                "Validation failed: You have already imposed stricter limits on " + domain);
        body.set("existing_domain_block", BlockJson.domain(existing));
        throw ApiError.of(Answer.json(422, body));
      }
    }
    return blocked.answer(
        blocks
            .domains()
            .add(
                id ->
                    read(
                        call.params(),
                        new ServerBlocks.DomainBlock(
                            id, domain, "silence", false, false, null, null, false, state.now()))));
  }

  private Answer change(Call call) {
    blocked.requireWrite(call);
    ServerBlocks.DomainBlock changed = read(call.params(), blocked.find(call));
    blocks.domains().put(changed.id(), changed);
    return blocked.answer(changed);
  }

  private static ServerBlocks.DomainBlock read(Params params, ServerBlocks.DomainBlock old) {
    String severity = params.string("severity", old.severity());
    if (!SEVERITIES.contains(severity)) {
      throw ApiError.of(422, "'" + severity + "' is not a valid severity");
    }
    return new ServerBlocks.DomainBlock(
        old.id(),
        old.domain(),
        severity,
        Objects.requireNonNullElse(params.bool("reject_media"), old.rejectMedia()),
        Objects.requireNonNullElse(params.bool("reject_reports"), old.rejectReports()),
        params.has("private_comment") ? params.string("private_comment") : old.privateComment(),
        params.has("public_comment") ? params.string("public_comment") : old.publicComment(),
        Objects.requireNonNullElse(params.bool("obfuscate"), old.obfuscate()),
        old.createdAt());
  }

  private Answer allow(Call call) {
    allowed.requireWrite(call);
    String domain = domain(call);
    for (ServerBlocks.DomainAllow existing : blocks.allowedDomains().all().values()) {
      if (existing.domain().equals(domain)) {
        return allowed.answer(existing);
      }
    }
    return allowed.answer(
        blocks.allowedDomains().add(id -> new ServerBlocks.DomainAllow(id, domain, state.now())));
  }

  static String domain(Call call) {
    String domain = call.text("domain").strip().toLowerCase(Locale.ROOT);
    if (domain.isEmpty()) {
      throw ApiError.validation("Domain can't be blank");
    }
    if (!domain.matches("[\\w.-]+")) {
      throw ApiError.validation("Domain is not a valid domain name");
    }
    return domain;
  }
}
