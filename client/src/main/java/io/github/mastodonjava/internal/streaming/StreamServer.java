package io.github.mastodonjava.internal.streaming;

import io.github.mastodonjava.Paging;
import io.github.mastodonjava.api.Instances;
import io.github.mastodonjava.api.TimelineFilter;
import io.github.mastodonjava.api.Timelines;
import io.github.mastodonjava.entity.Instance;
import io.github.mastodonjava.entity.InstanceConfiguration;
import io.github.mastodonjava.entity.InstanceFeedAccess;
import io.github.mastodonjava.entity.InstanceTimelinesAccess;
import io.github.mastodonjava.entity.InstanceUrls;
import io.github.mastodonjava.entity.TimelineAccess;
import io.github.mastodonjava.entity.V1Instance;
import io.github.mastodonjava.entity.V1InstanceUrls;
import io.github.mastodonjava.error.MastodonApiException;
import io.github.mastodonjava.error.MastodonDecodeException;
import io.github.mastodonjava.error.MastodonException;
import io.github.mastodonjava.error.MastodonForbiddenException;
import io.github.mastodonjava.error.MastodonStreamException;
import io.github.mastodonjava.error.MastodonUnauthorizedException;
import io.github.mastodonjava.http.Exchange;
import io.github.mastodonjava.internal.http.BaseUrl;
import io.github.mastodonjava.server.ServerVersion;
import io.github.mastodonjava.streaming.Stream;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a server says about its streams. Asked for once, mostly; nothing needs it. */
final class StreamServer {
  private static final String FIRST_SUBSCRIBE_FRAMES = "3.3.0";

  private final Exchange exchange;
  private final BaseUrl baseUrl;
  private volatile @Nullable Told told;

  /**
   * What it said.
   *
   * @param address where the streams are
   * @param version nothing known where it does not say
   * @param multiplexes whether one WebSocket can carry many
   */
  record Told(
      BaseUrl address,
      ServerVersion version,
      boolean multiplexes,
      @Nullable InstanceTimelinesAccess access) {

    /** Where it looks for the token, as far as its kind tells. */
    TokenPlace tokenPlace() {
      String software = version.software();
      return "Pleroma".equals(software) || "Akkoma".equals(software)
          ? TokenPlace.SUBPROTOCOL
          : TokenPlace.HEADER;
    }

    /** Whether it streams nothing to those who are not logged in. */
    boolean needsLogin() {
      return version.software() == null && version.isAtLeast("4.2.0");
    }
  }

  StreamServer(Exchange exchange, BaseUrl baseUrl) {
    this.exchange = exchange;
    this.baseUrl = baseUrl;
  }

  /**
   * What it says.
   *
   * @throws MastodonException if it cannot be reached
   */
  Told told() {
    Told known = told;
    return known == null ? ask() : known;
  }

  /** Where the streams are, as far as that is known. */
  String host() {
    Told known = told;
    return (known == null ? baseUrl : known.address()).host();
  }

  /** Asks again, since the streams may have moved; what is known stays where there is no answer. */
  void askAgain() {
    try {
      ask();
    } catch (MastodonException e) {
      // connecting will show
    }
  }

  /** Asks, and remembers what is said; not that it is said to others only. */
  private Told ask() {
    Instances instances = new Instances(exchange);
    boolean refused;
    try {
      return remembered(told(instances.get()));
    } catch (MastodonException e) {
      requireAnswer(e);
      refused = isRefusal(e);
    }
    try {
      return remembered(told(older(instances)));
    } catch (MastodonException e) {
      requireAnswer(e);
      refused |= isRefusal(e);
    }
    Told nothing = told(null, null, null, null);
    return refused ? nothing : remembered(nothing);
  }

  private Told remembered(Told answer) {
    told = answer;
    return answer;
  }

  private static boolean isRefusal(MastodonException e) {
    return e instanceof MastodonUnauthorizedException || e instanceof MastodonForbiddenException;
  }

  private Told told(Instance instance) {
    @Nullable InstanceConfiguration configuration = instance.configuration();
    if (configuration == null) {
      return told(null, instance.version(), instance.sourceUrl(), null);
    }
    @Nullable InstanceUrls urls = configuration.urls();
    return told(
        urls == null ? null : urls.streaming(),
        instance.version(),
        instance.sourceUrl(),
        configuration.timelinesAccess());
  }

  @SuppressWarnings("deprecation") // servers before 4.0 have no other
  private static V1Instance older(Instances instances) {
    return instances.getV1();
  }

  private Told told(V1Instance instance) {
    @Nullable V1InstanceUrls urls = instance.urls();
    return told(urls == null ? null : urls.streamingApi(), instance.version(), null, null);
  }

  /** Goes on where the server does not tell, and not where it did not answer. */
  private static void requireAnswer(MastodonException e) {
    if (isTemporary(e)) {
      throw e;
    }
  }

  private static boolean isTemporary(MastodonException e) {
    return e instanceof MastodonApiException api
        ? api.status() >= 500 || api.status() == 429
        : !(e instanceof MastodonDecodeException);
  }

  private Told told(
      @Nullable String streaming,
      @Nullable String version,
      @Nullable String source,
      @Nullable InstanceTimelinesAccess access) {
    ServerVersion parsed = ServerVersion.parse(version);
    boolean multiplexes = !parsed.isOlderThan(FIRST_SUBSCRIBE_FRAMES) && !isGoToSocial(source);
    return new Told(address(streaming), parsed, multiplexes, access);
  }

  /** It knows subscribe frames, but not for hashtags and notifications. */
  private static boolean isGoToSocial(@Nullable String source) {
    return source != null && source.toLowerCase(Locale.ROOT).contains("gotosocial");
  }

  /** Never in plain text where the API itself is not. */
  private BaseUrl address(@Nullable String streaming) {
    if (streaming == null || streaming.isBlank()) {
      return baseUrl;
    }
    String lower = streaming.toLowerCase(Locale.ROOT);
    String address =
        lower.startsWith("wss://")
            ? "https" + streaming.substring(3)
            : lower.startsWith("ws://") ? "http" + streaming.substring(2) : streaming;
    boolean plain = address.toLowerCase(Locale.ROOT).startsWith("http://");
    try {
      return plain && baseUrl.isHttps() ? baseUrl : BaseUrl.parse(address, plain);
    } catch (IllegalArgumentException e) {
      return baseUrl;
    }
  }

  /**
   * Refuses a stream that needs a login where there is none, and one whose timeline is switched
   * off, except for those who may read it even so.
   *
   * @throws MastodonStreamException if it is refused
   */
  void requireOpen(Stream stream, boolean loggedIn) {
    if (!loggedIn && StreamEndpoints.isPrivate(stream)) {
      throw needsLogin("the stream " + stream + " belongs to a user: log in first");
    }
    Told answer;
    try {
      answer = told();
    } catch (MastodonException e) {
      return; // connecting will show
    }
    if (!loggedIn && answer.needsLogin()) {
      throw needsLogin(
          "Mastodon " + answer.version() + " streams to those who are logged in: log in first");
    }
    InstanceTimelinesAccess access = answer.access();
    if (access != null && isDisabled(stream, access)) {
      requireReader(stream);
    }
  }

  private static MastodonStreamException needsLogin(String message) {
    return new MastodonStreamException(MastodonStreamException.Reason.NEEDS_LOGIN, message, null);
  }

  private void requireReader(Stream stream) {
    try {
      read(stream);
    } catch (MastodonException e) {
      if (isTemporary(e)) {
        return; // connecting will show
      }
      throw new MastodonStreamException(
          MastodonStreamException.Reason.DISABLED,
          "the server has switched off the timeline of the stream " + stream,
          e);
    }
  }

  private static boolean isDisabled(Stream stream, InstanceTimelinesAccess access) {
    return switch (stream.name()) {
      case "public", "public:media" ->
          isOff(access.liveFeeds(), true) && isOff(access.liveFeeds(), false);
      case "public:local", "public:local:media" -> isOff(access.liveFeeds(), true);
      case "public:remote", "public:remote:media" -> isOff(access.liveFeeds(), false);
      case "hashtag" -> isOff(access.hashtagFeeds(), true) && isOff(access.hashtagFeeds(), false);
      case "hashtag:local" -> isOff(access.hashtagFeeds(), true);
      default -> false;
    };
  }

  private static boolean isOff(@Nullable InstanceFeedAccess feed, boolean local) {
    return feed != null
        && Objects.equals(TimelineAccess.DISABLED, local ? feed.local() : feed.remote());
  }

  private void read(Stream stream) {
    Timelines timelines = new Timelines(exchange);
    String tag = stream.parameters().get("tag");
    String name = stream.name();
    TimelineFilter filter =
        name.contains("local")
            ? TimelineFilter.LOCAL
            : name.contains("remote") ? TimelineFilter.REMOTE : TimelineFilter.ALL;
    TimelineFilter one = filter.paging(Paging.limit(1));
    if (tag == null) {
      timelines.publicTimeline(one);
    } else {
      timelines.tag(tag, one);
    }
  }
}
