package io.github.mastodonjava.sandbox.internal.streaming;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A stream as a client asks for it.
 *
 * @param name such as {@code user} or {@code hashtag:local}; null when there was none
 */
public record StreamRequest(@Nullable String name, @Nullable String tag, @Nullable String list) {
  private static final Set<String> PUBLIC =
      Set.of(
          "public",
          "public:media",
          "public:local",
          "public:local:media",
          "public:remote",
          "public:remote:media",
          "hashtag",
          "hashtag:local");

  /** Whether anybody with a good token may have it, whatever its scopes. */
  boolean isPublic() {
    return name != null && PUBLIC.contains(name);
  }

  /** The name, with the tag or list as the client wrote it. */
  List<String> stream() {
    String known = String.valueOf(name);
    if (list != null && known.equals("list")) {
      return List.of(known, list);
    }
    return tag != null && known.startsWith("hashtag") ? List.of(known, tag) : List.of(known);
  }

  /** The stream of a path of the HTTP interface; null when there is none. */
  public static @Nullable String nameOf(String path, boolean onlyMedia) {
    String media = onlyMedia ? ":media" : "";
    return switch (path) {
      case "/api/v1/streaming/user" -> "user";
      case "/api/v1/streaming/user/notification" -> "user:notification";
      case "/api/v1/streaming/public" -> "public" + media;
      case "/api/v1/streaming/public/local" -> "public:local" + media;
      case "/api/v1/streaming/public/remote" -> "public:remote" + media;
      case "/api/v1/streaming/hashtag" -> "hashtag";
      case "/api/v1/streaming/hashtag/local" -> "hashtag:local";
      case "/api/v1/streaming/list" -> "list";
      case "/api/v1/streaming/direct" -> "direct";
      default -> null;
    };
  }
}
