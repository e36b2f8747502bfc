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
      Endpoint.nothing("GET", PATH + "/user")
          .since("1.0.0")
          .changed("3.5.0")
          .scope(Scope.READ_STATUSES);
  private static final Endpoint<@Nullable Void> NOTIFICATIONS =
      Endpoint.nothing("GET", PATH + "/user/notification")
          .since("1.4.2")
          .scope(Scope.READ_NOTIFICATIONS);
  private static final Endpoint<@Nullable Void> PUBLIC =
      Endpoint.nothing("GET", PATH + "/public")
          .since("1.0.0")
          .changed("4.2.0")
          .scope(Scope.READ_STATUSES);
  private static final Endpoint<@Nullable Void> LOCAL =
      Endpoint.nothing("GET", PATH + "/public/local")
          .since("1.1.0")
          .changed("4.2.0")
          .scope(Scope.READ_STATUSES);
  private static final Endpoint<@Nullable Void> REMOTE =
      Endpoint.nothing("GET", PATH + "/public/remote")
          .since("3.1.4")
          .changed("4.2.0")
          .scope(Scope.READ_STATUSES);
  private static final Endpoint<@Nullable Void> HASHTAG =
      Endpoint.nothing("GET", PATH + "/hashtag")
          .since("1.0.0")
          .changed("4.2.0")
          .scope(Scope.READ_STATUSES);
  private static final Endpoint<@Nullable Void> LOCAL_HASHTAG =
      Endpoint.nothing("GET", PATH + "/hashtag/local")
          .since("1.1.0")
          .changed("4.2.0")
          .scope(Scope.READ_STATUSES);
  private static final Endpoint<@Nullable Void> LIST =
      Endpoint.nothing("GET", PATH + "/list")
          .since("2.1.0")
          .changed("4.2.0")
          .scope(Scope.READ_STATUSES);
  private static final Endpoint<@Nullable Void> DIRECT =
      Endpoint.nothing("GET", PATH + "/direct")
          .since("2.4.0")
          .changed("2.6.0")
          .scope(Scope.READ_STATUSES);

  private StreamEndpoints() {}

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
