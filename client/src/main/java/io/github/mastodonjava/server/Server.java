package io.github.mastodonjava.server;

import io.github.mastodonjava.error.MastodonApiException;
import io.github.mastodonjava.error.MastodonDecodeException;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What software the server is. Asked for when first needed, kept for an hour; no call needs it. Get
 * it from {@code mastodon.server()}.
 */
public final class Server {
  private static final Duration KEPT = Duration.ofHours(1);

  private static final Endpoint<Object> INSTANCE = Endpoint.get("/api/v2/instance", Object.class);
  private static final Endpoint<Object> INSTANCE_V1 =
      Endpoint.get("/api/v1/instance", Object.class);
  private static final Endpoint<Object> NODEINFO_LINKS =
      Endpoint.get("/.well-known/nodeinfo", Object.class);

  private final Exchange exchange;
  private final InstantSource clock;
  private final @Nullable ServerVersion givenVersion;
  private final @Nullable FeatureSet givenFeatureSet;
  private volatile @Nullable Known<ServerVersion> version;
  private volatile @Nullable Known<FeatureSet> featureSet;

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

  /**
   * The version as it was given to the builder or found out before; null if neither. Asks nobody.
   */
  public @Nullable ServerVersion knownVersion() {
    return givenVersion == null ? fresh(version) : givenVersion;
  }

  /**
   * The version, from {@code /api/v2/instance} or {@code /api/v1/instance}. A server that answers
   * neither has a version that is not {@linkplain ServerVersion#isKnown() known}.
   *
   * @throws io.github.mastodonjava.error.MastodonNetworkException if there is no answer
   */
  public ServerVersion version() {
    ServerVersion known = knownVersion();
    if (known != null) {
      return known;
    }
    String text = text(ask(INSTANCE), "version");
    if (text == null) {
      text = text(ask(INSTANCE_V1), "version");
    }
    ServerVersion found = ServerVersion.parse(text);
    version = new Known<>(found, clock.instant().plus(KEPT));
    return found;
  }

  /**
   * The family of the server, as it was given to the builder, or from its nodeinfo.
   *
   * @throws io.github.mastodonjava.error.MastodonNetworkException if there is no answer
   */
  public FeatureSet featureSet() {
    FeatureSet known = givenFeatureSet == null ? fresh(featureSet) : givenFeatureSet;
    if (known != null) {
      return known;
    }
    String software = text(nodeInfo().get("software"), "name");
    FeatureSet found = featureSet(software == null ? version().software() : software);
    featureSet = new Known<>(found, clock.instant().plus(KEPT));
    return found;
  }

  private static FeatureSet featureSet(@Nullable String software) {
    return switch (software == null ? "" : software.toLowerCase(Locale.ROOT)) {
      case "fedibird" -> FeatureSet.FEDIBIRD;
      case "pleroma", "akkoma" -> FeatureSet.PLEROMA;
      case "gotosocial" -> FeatureSet.GOTOSOCIAL;
      default -> FeatureSet.MAINLINE;
    };
  }

  /** Forgets what was found out; what was given stays. */
  public void clearCaches() {
    version = null;
    featureSet = null;
  }

  private <T> @Nullable T fresh(@Nullable Known<T> known) {
    return known == null || clock.instant().isAfter(known.until()) ? null : known.value();
  }

  private Map<?, ?> nodeInfo() {
    if (ask(NODEINFO_LINKS).get("links") instanceof List<?> links) {
      for (Object link : links) {
        String path = path(text(link, "href"));
        if (path != null) {
          return ask(Endpoint.get(path, Object.class));
        }
      }
    }
    return Map.of();
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

  /** The answer, or an empty one from a server that does not have the endpoint. */
  private Map<?, ?> ask(Endpoint<Object> endpoint) {
    try {
      return exchange.fetch(endpoint.at()) instanceof Map<?, ?> map ? map : Map.of();
    } catch (MastodonApiException | MastodonDecodeException e) {
      return Map.of();
    }
  }

  private static @Nullable String text(@Nullable Object json, String name) {
    return json instanceof Map<?, ?> map && map.get(name) instanceof String text ? text : null;
  }
}
