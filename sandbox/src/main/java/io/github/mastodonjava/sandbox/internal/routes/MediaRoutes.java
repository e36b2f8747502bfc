package io.github.mastodonjava.sandbox.internal.routes;

import io.github.mastodonjava.sandbox.internal.http.Answer;
import io.github.mastodonjava.sandbox.internal.http.ApiError;
import io.github.mastodonjava.sandbox.internal.http.Call;
import io.github.mastodonjava.sandbox.internal.http.Params;
import io.github.mastodonjava.sandbox.internal.http.Router;
import io.github.mastodonjava.sandbox.internal.json.InstanceJson;
import io.github.mastodonjava.sandbox.internal.json.MediaJson;
import io.github.mastodonjava.sandbox.internal.media.Picture;
import io.github.mastodonjava.sandbox.internal.state.Account;
import io.github.mastodonjava.sandbox.internal.state.Media;
import io.github.mastodonjava.sandbox.internal.state.MediaFile;
import io.github.mastodonjava.sandbox.internal.state.State;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** <a href="https://docs.joinmastodon.org/methods/media/">media</a>. */
public final class MediaRoutes {
  private static final int LONGEST_DESCRIPTION = 10_000;
  private static final String UNREADABLE = "File content type is invalid, File is invalid";

  private final State state;
  private final MediaJson json;

  public MediaRoutes(State state, MediaJson json) {
    this.state = state;
    this.json = json;
  }

  public void register(Router router) {
    router
        .post("/api/v1/media", call -> Answer.json(json.attachment(created(call, false))))
        .put("/api/v1/media/{id}", this::update)
        .since(3, 1)
        .post("/api/v2/media", this::createV2)
        .get("/api/v1/media/{id}", this::get)
        .since(4, 4)
        .delete("/api/v1/media/{id}", this::delete);
  }

  private Answer createV2(Call call) {
    Media media = created(call, true);
    // what takes long is answered before it is done, however soon that may be
    int status = media.type().equals("image") ? 200 : 202;
    var body = json.attachment(media);
    return Answer.json(status, status == 202 ? body.putNull("url") : body);
  }

  private Media created(Call call, boolean later) {
    Account owner = call.requireUser("write", "write:media");
    Params params = call.params();
    Params.Upload upload = params.upload("file");
    if (upload == null) {
      throw ApiError.validation("File can't be blank");
    }
    requireAllowed(upload);
    String type = type(upload.contentType());
    Media media =
        new Media(
            state.ids().next(),
            owner,
            type,
            UUID.randomUUID().toString().replace("-", ""),
            new MediaFile(upload.contentType(), upload.content()),
            later && !type.equals("image")
                ? state.now().plus(state.settings().mediaProcessing())
                : state.now(),
            false,
            picture(upload, type),
            null,
            null,
            null);
    Media described = described(media, params);
    state.media().put(described);
    return described;
  }

  private static void requireAllowed(Params.Upload upload) {
    String type = upload.contentType();
    if (!InstanceJson.MEDIA_TYPES.contains(type)) {
      throw ApiError.validation(UNREADABLE);
    }
    boolean small = type.startsWith("image/");
    long most = small ? InstanceJson.IMAGE_SIZE_LIMIT : InstanceJson.VIDEO_SIZE_LIMIT;
    if (upload.size() >= most) {
      String limit = "must be less than " + (most >> 20) + " MB";
      throw ApiError.validation("File file size " + limit + ", File " + limit);
    }
  }

  private static String type(String contentType) {
    if (contentType.equals("image/gif")) {
      return "gifv";
    }
    return contentType.substring(0, contentType.indexOf('/'));
  }

  private static @Nullable Picture picture(Params.Upload upload, String type) {
    return switch (upload.contentType()) {
      case "image/png", "image/jpeg", "image/gif" -> decoded(upload);
      default -> type.equals("video") ? Picture.grey(640, 360) : null;
    };
  }

  private static Picture decoded(Params.Upload upload) {
    Picture picture = Picture.decode(upload.content());
    if (picture == null) {
      throw ApiError.validation(UNREADABLE);
    }
    return picture;
  }

  /** With what the parameters say of it; the rest stays. */
  static Media described(Media media, Params params) {
    String description =
        params.has("description") ? params.string("description") : media.description();
    if (description != null && description.length() > LONGEST_DESCRIPTION) {
      throw ApiError.validation(
          "Description is too long (maximum is " + LONGEST_DESCRIPTION + " characters)");
    }
    Params.Upload thumbnail = params.upload("thumbnail");
    Media described = media.described(description, focus(params, media.focus()));
    return thumbnail == null ? described : described.with(decoded(thumbnail));
  }

  /** Two numbers with a comma, as Ruby reads them: what is none is 0. */
  private static Media.@Nullable Focus focus(Params params, Media.@Nullable Focus old) {
    String text = params.string("focus", "");
    if (text.isBlank()) {
      return old;
    }
    int comma = text.indexOf(',');
    return new Media.Focus(
        number(comma < 0 ? text : text.substring(0, comma)),
        comma < 0 ? 0 : number(text.substring(comma + 1)));
  }

  private static double number(String text) {
    try {
      return Double.parseDouble(text.strip());
    } catch (NumberFormatException e) {
      return 0;
    }
  }

  private Answer get(Call call) {
    return answer(find(call));
  }

  private Answer answer(Media media) {
    return Answer.json(media.isReady(state.now()) ? 200 : 206, json.attachment(media));
  }

  private Answer update(Call call) {
    Media changed = described(find(call), call.params());
    state.media().put(changed);
    return answer(changed);
  }

  /** What is the user's and in no status. */
  private Media find(Call call) {
    Media media = own(call);
    if (state.media().statusOf(media) != null) {
      throw ApiError.recordNotFound();
    }
    if (media.failed()) {
      throw ApiError.of(422, "Error processing thumbnail for uploaded media");
    }
    return media;
  }

  private Media own(Call call) {
    Account owner = call.requireUser("write", "write:media");
    Media media = state.media().get(call.id());
    if (media == null || media.owner() != owner) {
      throw ApiError.recordNotFound();
    }
    return media;
  }

  private Answer delete(Call call) {
    Media media = own(call);
    if (state.media().statusOf(media) != null) {
      throw ApiError.of(422, "Media attachment is currently used by a status");
    }
    state.media().remove(media);
    return Answer.empty();
  }
}
