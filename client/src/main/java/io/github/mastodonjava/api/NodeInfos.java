package io.github.mastodonjava.api;

import io.github.mastodonjava.entity.NodeInfo;
import io.github.mastodonjava.entity.NodeInfoDiscovery;
import io.github.mastodonjava.entity.NodeInfoLink;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * What a server tells of itself whatever its software: <a
 * href="https://nodeinfo.diaspora.software/protocol.html">NodeInfo's protocol</a>. No token is
 * sent.
 */
public final class NodeInfos {
  private static final Endpoint<NodeInfoDiscovery> DISCOVER =
      Endpoint.get("/.well-known/nodeinfo", NodeInfoDiscovery.class).anonymous();
  private static final Endpoint<NodeInfo> GET =
      Endpoint.get("/nodeinfo/2.0", NodeInfo.class).since("3.0.0").anonymous();

  private final Exchange exchange;

  public NodeInfos(Exchange exchange) {
    this.exchange = exchange;
  }

  /** Returns where the server's NodeInfo is, in each version of the schema that it has. */
  public NodeInfoDiscovery discover() {
    return exchange.fetch(DISCOVER.at());
  }

  /**
   * Returns the server's NodeInfo, from the first place that it names: the path there, on the
   * server that the client is for; {@code /nodeinfo/2.0} if it names none. Since Mastodon 3.0.
   */
  public NodeInfo get() {
    for (NodeInfoLink link : discover().links()) {
      URI path = path(link.href());
      if (path != null) {
        return exchange.fetch(GET.at().to(path));
      }
    }
    return exchange.fetch(GET.at());
  }

  private static @Nullable URI path(@Nullable String href) {
    try {
      String path = href == null ? null : URI.create(href).getRawPath();
      return path == null || !path.startsWith("/") || path.startsWith("//")
          ? null
          : URI.create(path);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
