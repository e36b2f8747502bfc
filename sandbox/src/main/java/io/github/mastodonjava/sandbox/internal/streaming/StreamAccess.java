package io.github.mastodonjava.sandbox.internal.streaming;

import io.github.mastodonjava.sandbox.internal.oauth.AccessToken;
import io.github.mastodonjava.sandbox.internal.state.Account;
import io.github.mastodonjava.sandbox.internal.state.Ids;
import io.github.mastodonjava.sandbox.internal.state.State;
import io.github.mastodonjava.sandbox.internal.state.UserList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who may stream what. */
final class StreamAccess {
  private final State state;

  StreamAccess(State state) {
    this.state = state;
  }

  /**
   * The token of a connection; every stream needs one.
   *
   * @throws StreamingError when it is missing or not good
   */
  AccessToken authenticate(@Nullable String value) {
    if (value == null || value.isEmpty()) {
      throw StreamingError.unauthorized("Missing access token");
    }
    AccessToken token = state.oauth().token(value);
    if (token == null || token.owner() == null || !token.usable(state.now())) {
      throw StreamingError.unauthorized("Invalid access token");
    }
    return token;
  }

  /** Public streams need no scope, the others {@code read} or the narrower one. */
  void checkScopes(AccessToken token, StreamRequest request) {
    String narrower =
        "user:notification".equals(request.name()) ? "read:notifications" : "read:statuses";
    if (!request.isPublic() && !token.scopes().containsAny(List.of("read", narrower))) {
      throw StreamingError.unauthorized("Access token does not have the required scopes");
    }
  }

  /**
   * Where the events of a stream come from.
   *
   * @throws StreamingError when there is no such stream, or it is somebody else's
   */
  List<String> topics(AccessToken token, Account user, StreamRequest request) {
    return switch (String.valueOf(request.name())) {
      case "user" -> userTopics(token, user);
      case "user:notification" -> List.of(Topic.notifications(user.id()));
      case "direct" -> List.of(Topic.direct(user.id()));
      case "hashtag" -> List.of(Topic.hashtag(tag(request)));
      case "hashtag:local" -> List.of(Topic.localHashtag(tag(request)));
      case "list" -> List.of(Topic.list(ownList(user, request)));
      default -> {
        if (!request.isPublic()) {
          throw StreamingError.badRequest("Unknown stream type");
        }
        yield List.of(String.valueOf(request.name()));
      }
    };
  }

  /** Notifications come along only where the token may read them. */
  private static List<String> userTopics(AccessToken token, Account user) {
    return token.scopes().containsAny(List.of("read", "read:notifications"))
        ? List.of(Topic.user(user.id()), Topic.notifications(user.id()))
        : List.of(Topic.user(user.id()));
  }

  private static String tag(StreamRequest request) {
    String tag = request.tag();
    if (tag == null || tag.isEmpty()) {
      throw StreamingError.badRequest("Missing tag name parameter");
    }
    return tag;
  }

  private long ownList(Account user, StreamRequest request) {
    String list = request.list();
    if (list == null || list.isEmpty()) {
      throw StreamingError.badRequest("Missing list name parameter");
    }
    UserList found = state.lists().get(Ids.parse(list));
    if (found == null || found.owner() != user) {
      throw StreamingError.unauthorized("Not authorized to stream this list");
    }
    return found.id();
  }
}
