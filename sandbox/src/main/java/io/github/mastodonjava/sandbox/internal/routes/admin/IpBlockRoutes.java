package io.github.mastodonjava.sandbox.internal.routes.admin;

import io.github.mastodonjava.sandbox.internal.http.Answer;
import io.github.mastodonjava.sandbox.internal.http.ApiError;
import io.github.mastodonjava.sandbox.internal.http.Call;
import io.github.mastodonjava.sandbox.internal.http.Params;
import io.github.mastodonjava.sandbox.internal.http.Router;
import io.github.mastodonjava.sandbox.internal.json.BlockJson;
import io.github.mastodonjava.sandbox.internal.state.ServerBlocks;
import io.github.mastodonjava.sandbox.internal.state.State;
import java.time.Instant;
import java.util.Set;

/**
 * Networks from which not everything may be done. All requests come from this machine, which they
 * never stop.
 */
final class IpBlockRoutes {
  private static final Set<String> SEVERITIES =
      Set.of("sign_up_requires_approval", "sign_up_block", "no_access");

  private final State state;
  private final ServerBlocks blocks;
  private final TableRoutes<ServerBlocks.IpBlock> table;

  IpBlockRoutes(State state) {
    this.state = state;
    this.blocks = state.serverBlocks();
    this.table = new TableRoutes<>("ip_blocks", blocks.ips(), BlockJson::ip);
  }

  void register(Router router) {
    table.register(router);
    router
        .post("/api/v1/admin/ip_blocks", this::block)
        .put("/api/v1/admin/ip_blocks/{id}", this::change);
  }

  private Answer block(Call call) {
    table.requireWrite(call);
    String ip = call.text("ip").strip();
    if (ip.isEmpty()) {
      throw ApiError.validation("Ip can't be blank");
    }
    if (!call.params().has("severity")) {
      throw ApiError.validation("Severity can't be blank");
    }
    return table.answer(
        blocks
            .ips()
            .add(
                id ->
                    read(
                        call,
                        new ServerBlocks.IpBlock(id, "", "no_access", "", state.now(), null))));
  }

  private Answer change(Call call) {
    table.requireWrite(call);
    ServerBlocks.IpBlock changed = read(call, table.find(call));
    blocks.ips().put(changed.id(), changed);
    return table.answer(changed);
  }

  private ServerBlocks.IpBlock read(Call call, ServerBlocks.IpBlock old) {
    Params params = call.params();
    String severity = params.string("severity", old.severity());
    if (!SEVERITIES.contains(severity)) {
      throw ApiError.of(422, "'" + severity + "' is not a valid severity");
    }
    Instant expires = old.expiresAt();
    if (params.has("expires_in")) {
      Long seconds = call.idParam("expires_in");
      expires = seconds == null ? null : state.now().plusSeconds(seconds);
    }
    return new ServerBlocks.IpBlock(
        old.id(),
        network(params.string("ip", old.ip()).strip()),
        severity,
        params.string("comment", old.comment()),
        old.createdAt(),
        expires);
  }

  /** A single address is a network of one. */
  private static String network(String ip) {
    if (ip.contains("/")) {
      return ip;
    }
    return ip + (ip.contains(":") ? "/128" : "/32");
  }
}
