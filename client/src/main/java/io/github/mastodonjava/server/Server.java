package io.github.mastodonjava.server;

import io.github.mastodonjava.entity.Instance;
import io.github.mastodonjava.entity.InstanceMediaConfiguration;
import io.github.mastodonjava.entity.NodeInfo;
import io.github.mastodonjava.entity.NodeInfoDiscovery;
import io.github.mastodonjava.entity.NodeInfoLink;
import io.github.mastodonjava.entity.NodeInfoSoftware;
import io.github.mastodonjava.entity.V1Instance;
import io.github.mastodonjava.error.MastodonApiException;
import io.github.mastodonjava.error.MastodonDecodeException;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the server is and can do. Asked for when first needed and kept for an hour, or a minute
 * where the server did not say; no call needs it. Get it from {@code mastodon.server()}.
 */
public final class Server {
  private static final Duration KEPT = Duration.ofHours(1);
  private static final Duration KEPT_UNKNOWN = Duration.ofMinutes(1);

  private static final Endpoint<Instance> INSTANCE =
      Endpoint.get("/api/v2/instance", Instance.class);
  private static final Endpoint<V1Instance> INSTANCE_V1 =
      Endpoint.get("/api/v1/instance", V1Instance.class);
  private static final Endpoint<NodeInfoDiscovery> NODEINFO_LINKS =
      Endpoint.get("/.well-known/nodeinfo", NodeInfoDiscovery.class).anonymous();
  private static final Endpoint<@Nullable Void> FRONT = Endpoint.nothing("HEAD", "/").anonymous();

  private final Exchange exchange;
  private final InstantSource clock;
  private final @Nullable ServerVersion givenVersion;
  private final @Nullable FeatureSet givenFeatureSet;
  private volatile @Nullable Known<ServerInfo> info;
  private volatile @Nullable Known<Software> software;
  private volatile @Nullable Known<InstanceMediaConfiguration> mediaLimits;

  private record Known<T>(T value, Instant until) {}

  /** Takes what the user has said, null for what is to be found out. */
  public Server(
      Exchange exchange,
      InstantSource clock,
      @Nullable ServerVersion version,
      @Nullable FeatureSet featureSet) {
    this.exchange = exchange;
    this.clock = clock;
    this.givenVersion = version;
    this.givenFeatureSet = featureSet;
  }

  /** What it said of itself before and is still fresh; null if nothing. Asks nobody. */
  public @Nullable ServerInfo knownInfo() {
    return fresh(info);
  }

  /**
   * What it says of itself, from {@code /api/v2/instance} or {@code /api/v1/instance}. A server
   * that answers neither says nothing.
   *
   * @throws io.github.mastodonjava.error.MastodonNetworkException if there is no answer
   */
  public ServerInfo info() {
    ServerInfo known = knownInfo();
    if (known != null) {
      return known;
    }
    Instance instance = ask(INSTANCE);
    ServerInfo found = ServerInfo.of(instance, null);
    if (!found.saysVersion()) {
      found = ServerInfo.of(instance, ask(INSTANCE_V1));
    }
    info = keep(found, found.saysVersion());
    return found;
  }

  /**
   * The version as it was given to the builder or found out before; null if neither. Asks nobody.
   */
  public @Nullable ServerVersion knownVersion() {
    ServerInfo known = givenVersion == null ? knownInfo() : null;
    return known == null ? givenVersion : known.version();
  }

  /**
   * The version of Mastodon, or the one that it is compatible with, as it was given to the builder
   * or from {@link #info()}. A server that does not say has one that is not {@linkplain
   * ServerVersion#isKnown() known}.
   *
   * @throws io.github.mastodonjava.error.MastodonNetworkException if there is no answer
   */
  public ServerVersion version() {
    return givenVersion == null ? info().version() : givenVersion;
  }

  /**
   * What the server said within the last hour that media may be; null where it was not asked. Asks
   * nobody: {@code mastodon.instance().get()} and {@code mastodon.media().limits()} do.
   */
  public @Nullable InstanceMediaConfiguration knownMediaLimits() {
    return fresh(mediaLimits);
  }

  /** Keeps what an answer tells of the server, if it does. */
  public void learn(@Nullable Object answer) {
    InstanceMediaConfiguration limits = null;
    if (answer instanceof Instance instance && instance.configuration() != null) {
      limits = instance.configuration().mediaAttachments();
    } else if (answer instanceof V1Instance old && old.configuration() != null) {
      limits = old.configuration().mediaAttachments();
    }
    if (limits != null) {
      mediaLimits = new Known<>(limits, clock.instant().plus(KEPT));
    }
  }

  /** What it allows and can do, from {@link #info()}. */
  public Capabilities capabilities() {
    return info().capabilities();
  }

  /**
   * The program that it runs, from its nodeinfo, or else from its version.
   *
   * @throws io.github.mastodonjava.error.MastodonNetworkException if there is no answer
   */
  public Software software() {
    Software known = fresh(software);
    if (known != null) {
      return known;
    }
    NodeInfo nodeInfo = nodeInfo();
    NodeInfoSoftware told = nodeInfo == null ? null : nodeInfo.software();
    Software found =
        told == null || told.name() == null || told.name().isBlank()
            ? Software.of(version())
            : Software.of(told.name(), told.version());
    software = keep(found, !found.equals(Software.UNKNOWN));
    return found;
  }

  /**
   * The family of the server, as it was given to the builder, or that of its software.
   *
   * @throws io.github.mastodonjava.error.MastodonNetworkException if there is no answer
   */
  public FeatureSet featureSet() {
    return givenFeatureSet == null ? software().family() : givenFeatureSet;
  }

  /**
   * What time it is for the server, to the second; null where it does not say. Asked for each time.
   *
   * @throws io.github.mastodonjava.error.MastodonNetworkException if there is no answer
   */
  public @Nullable Instant time() {
    Map<String, List<String>> headers;
    try {
      headers = exchange.send(FRONT.at()).headers();
    } catch (MastodonApiException e) {
      headers = e.headers();
    }
    List<String> date = headers.getOrDefault("Date", List.of());
    try {
      return date.isEmpty()
          ? null
          : DateTimeFormatter.RFC_1123_DATE_TIME.parse(date.get(0), Instant::from);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** Forgets what was found out; what was given stays. */
  public void clearCaches() {
    info = null;
    software = null;
    mediaLimits = null;
  }

  private <T> Known<T> keep(T value, boolean known) {
    return new Known<>(value, clock.instant().plus(known ? KEPT : KEPT_UNKNOWN));
  }

  private <T> @Nullable T fresh(@Nullable Known<T> known) {
    return known == null || clock.instant().isAfter(known.until()) ? null : known.value();
  }

  private @Nullable NodeInfo nodeInfo() {
    NodeInfoDiscovery discovery = ask(NODEINFO_LINKS);
    if (discovery != null) {
      for (NodeInfoLink link : discovery.links()) {
        String path = path(link.href());
        if (path != null) {
          return ask(Endpoint.get(path, NodeInfo.class).anonymous());
        }
      }
    }
    return null;
  }

  /** The path of a link; its host need not be the one that the user named. */
  private static @Nullable String path(@Nullable String href) {
    try {
      String path = href == null ? null : URI.create(href).getRawPath();
      return path == null || !path.startsWith("/") ? null : path;
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** The answer; null from a server that does not have the endpoint. */
  private <T> @Nullable T ask(Endpoint<T> endpoint) {
    try {
      T answer = exchange.fetch(endpoint.at());
      learn(answer);
      return answer;
    } catch (MastodonApiException | MastodonDecodeException e) {
      return null;
    }
  }
}
