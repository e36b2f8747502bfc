package io.github.mastodonjava.internal.streaming;

import io.github.mastodonjava.auth.Scope;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.streaming.Stream;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where streams are: <a href="https://docs.joinmastodon.org/methods/streaming/">Mastodon
 * documentation</a>.
 */
final class StreamEndpoints {
  private static final String PATH = "/api/v1/streaming";

  static final Endpoint<@Nullable Void> ALL = Endpoint.nothing("GET", PATH);
  static final Endpoint<@Nullable Void> HEALTH =
      Endpoint.nothing("GET", PATH + "/health").since("2.5.0").anonymous();
  private static final Endpoint<@Nullable Void> USER =
      statuses("/user").since("1.0.0").changed("3.5.0");
  private static final Endpoint<@Nullable Void> NOTIFICATIONS =
      Endpoint.nothing("GET", PATH + "/user/notification")
          .since("1.4.2")
          .scope(Scope.READ_NOTIFICATIONS);
  private static final Endpoint<@Nullable Void> PUBLIC =
      statuses("/public").since("1.0.0").changed("4.2.0");
  private static final Endpoint<@Nullable Void> LOCAL =
      statuses("/public/local").since("1.1.0").changed("4.2.0");
  private static final Endpoint<@Nullable Void> REMOTE =
      statuses("/public/remote").since("3.1.4").changed("4.2.0");
  private static final Endpoint<@Nullable Void> HASHTAG =
      statuses("/hashtag").since("1.0.0").changed("4.2.0");
  private static final Endpoint<@Nullable Void> LOCAL_HASHTAG =
      statuses("/hashtag/local").since("1.1.0").changed("4.2.0");
  private static final Endpoint<@Nullable Void> LIST =
      statuses("/list").since("2.1.0").changed("4.2.0");
  private static final Endpoint<@Nullable Void> DIRECT =
      statuses("/direct").since("2.4.0").changed("2.6.0");

  private StreamEndpoints() {}

  private static Endpoint<@Nullable Void> statuses(String path) {
    return Endpoint.nothing("GET", PATH + path).scope(Scope.READ_STATUSES);
  }

  /** The endpoint of one stream. */
  static Endpoint<@Nullable Void> of(Stream stream) {
    return switch (stream.name()) {
      case "user" -> USER;
      case "user:notification" -> NOTIFICATIONS;
      case "public", "public:media" -> PUBLIC;
      case "public:local", "public:local:media" -> LOCAL;
      case "public:remote", "public:remote:media" -> REMOTE;
      case "hashtag" -> HASHTAG;
      case "hashtag:local" -> LOCAL_HASHTAG;
      case "list" -> LIST;
      case "direct" -> DIRECT;
      default -> Endpoint.nothing("GET", PATH + "/" + stream.name().replace(':', '/'));
    };
  }

  /** The query of that endpoint. */
  static Map<String, String> query(Stream stream) {
    Map<String, String> query = new LinkedHashMap<>(stream.parameters());
    if (stream.name().startsWith("public") && stream.name().endsWith(":media")) {
      query.put("only_media", "true");
    }
    return query;
  }

  /** The query of {@link #ALL} that asks for one stream. */
  static Map<String, String> queryOfAll(Stream stream) {
    Map<String, String> query = new LinkedHashMap<>();
    query.put("stream", stream.name());
    query.putAll(stream.parameters());
    return query;
  }

  /** Whether it belongs to a user. */
  static boolean isPrivate(Stream stream) {
    String name = stream.name();
    return name.equals("user")
        || name.startsWith("user:")
        || name.equals("list")
        || name.equals("direct");
  }
}
