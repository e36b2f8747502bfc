package io.github.mastodonjava.sandbox.internal.routes;

import io.github.mastodonjava.sandbox.internal.http.ApiError;
import io.github.mastodonjava.sandbox.internal.http.Params;
import io.github.mastodonjava.sandbox.internal.state.Account;
import io.github.mastodonjava.sandbox.internal.state.Ids;
import io.github.mastodonjava.sandbox.internal.state.Media;
import io.github.mastodonjava.sandbox.internal.state.State;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads which media a status is to have. */
final class MediaParams {
  private static final int MOST = 4;

  private MediaParams() {}

  /**
   * The media of the parameters, when they can be attached.
   *
   * @param statusId the status that they may be in already; null for a new one
   */
  static List<Long> read(Params params, Account author, State state, @Nullable Long statusId) {
    List<Long> ids = params.strings("media_ids").stream().map(Ids::parse).distinct().toList();
    if (ids.isEmpty()) {
      return ids;
    }
    if (ids.size() > MOST || params.has("poll")) {
      throw ApiError.of(422, "Cannot attach more than 4 files");
    }
    List<Media> media = found(ids, author, state, statusId);
    if (media.size() > 1 && media.stream().anyMatch(MediaParams::isLoud)) {
      throw ApiError.of(422, "Cannot attach a video to a post that already contains images");
    }
    if (!media.stream().allMatch(each -> each.isReady(state.now()))) {
      throw ApiError.of(
          422, "Cannot attach files that have not finished processing. Try again in a moment!");
    }
    return ids;
  }

  private static List<Media> found(
      List<Long> ids, Account author, State state, @Nullable Long statusId) {
    List<Media> media = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    for (long id : ids) {
      Media each = state.media().get(id);
      Long usedBy = each == null ? null : state.media().statusOf(each);
      boolean free = usedBy == null || usedBy.equals(statusId);
      if (each == null || each.owner() != author || !free) {
        missing.add(Long.toString(id));
      } else {
        media.add(each);
      }
    }
    if (!missing.isEmpty()) {
      throw ApiError.of(
          422,
          "Media " + String.join(", ", missing) + " not found or already attached to another post");
    }
    return media;
  }

  private static boolean isLoud(Media media) {
    return media.type().equals("video") || media.type().equals("audio");
  }

  /** Changes what an edit says of the media that it names. */
  static void change(Params params, List<Long> ids, State state) {
    for (Params attributes : params.nestedList("media_attributes")) {
      long id = Ids.parse(attributes.string("id", "0"));
      Media media = ids.contains(id) ? state.media().get(id) : null;
      if (media != null) {
        state.media().put(MediaRoutes.described(media, attributes));
      }
    }
  }
}
