package io.github.mastodonjava.server;

import io.github.mastodonjava.entity.Entity;
import io.github.mastodonjava.entity.Instance;
import io.github.mastodonjava.entity.InstanceMediaConfiguration;
import io.github.mastodonjava.entity.V1Instance;
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

  private static final Endpoint<Instance> INSTANCE =
      Endpoint.get("/api/v2/instance", Instance.class);
  private static final Endpoint<V1Instance> INSTANCE_V1 =
      Endpoint.get("/api/v1/instance", V1Instance.class);
  private static final Endpoint<Object> NODEINFO_LINKS =
      Endpoint.get("/.well-known/nodeinfo", Object.class);

  private final Exchange exchange;
  private final InstantSource clock;
  private final @Nullable ServerVersion givenVersion;
  private final @Nullable FeatureSet givenFeatureSet;
  private volatile @Nullable Known<ServerVersion> version;
  private volatile @Nullable Known<FeatureSet> featureSet;
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
    String text = versionOf(ask(INSTANCE));
    if (text == null) {
      text = versionOf(ask(INSTANCE_V1));
    }
    ServerVersion found = ServerVersion.parse(text);
    version = new Known<>(found, clock.instant().plus(KEPT));
    return found;
  }

  /** What an answer calls the version, as long as that is a text. */
  private @Nullable String versionOf(@Nullable Entity answer) {
    learn(answer);
    if (answer == null || answer.extra().containsKey("version")) {
      return null;
    }
    return answer instanceof Instance instance
        ? instance.version()
        : answer instanceof V1Instance old ? old.version() : null;
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
    mediaLimits = null;
  }

  private <T> @Nullable T fresh(@Nullable Known<T> known) {
    return known == null || clock.instant().isAfter(known.until()) ? null : known.value();
  }

  private Map<?, ?> nodeInfo() {
    if (askAnything(NODEINFO_LINKS).get("links") instanceof List<?> links) {
      for (Object link : links) {
        String path = path(text(link, "href"));
        if (path != null) {
          return askAnything(Endpoint.get(path, Object.class));
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

  /** The answer; null from a server that does not have the endpoint. */
  private <T> @Nullable T ask(Endpoint<T> endpoint) {
    try {
      return exchange.fetch(endpoint.at());
    } catch (MastodonApiException | MastodonDecodeException e) {
      return null;
    }
  }

  /** The answer, or an empty one. */
  private Map<?, ?> askAnything(Endpoint<Object> endpoint) {
    return ask(endpoint) instanceof Map<?, ?> map ? map : Map.of();
  }

  private static @Nullable String text(@Nullable Object json, String name) {
    return json instanceof Map<?, ?> map && map.get(name) instanceof String text ? text : null;
  }
}
