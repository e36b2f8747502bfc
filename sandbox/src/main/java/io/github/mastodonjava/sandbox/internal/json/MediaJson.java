package io.github.mastodonjava.sandbox.internal.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.mastodonjava.sandbox.internal.http.Json;
import io.github.mastodonjava.sandbox.internal.media.Picture;
import io.github.mastodonjava.sandbox.internal.state.Media;
import io.github.mastodonjava.sandbox.internal.state.State;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * Writes attachments: <a
 * href="https://docs.joinmastodon.org/entities/MediaAttachment/">MediaAttachment</a>.
 */
public final class MediaJson {
  private final State state;

  public MediaJson(State state) {
    this.state = state;
  }

  public ArrayNode attachments(Collection<Long> ids) {
    return Json.array(state.media().all(ids), this::attachment);
  }

  public ObjectNode attachment(Media media) {
    ObjectNode json = Json.object();
    Picture face = media.face();
    json.put("id", Long.toString(media.id())).put("type", media.type());
    json.set(
        "url",
        Json.text(
            media.isReady(state.now()) ? url(media, "original", media.file().ending()) : null));
    json.set("preview_url", Json.text(face == null ? null : url(media, "small", "png")));
    json.putNull("remote_url").putNull("preview_remote_url").putNull("text_url");
    json.set("meta", meta(media, face));
    json.put("description", media.description())
        .put("blurhash", face == null ? null : face.blurhash());
    return json;
  }

  private String url(Media media, String style, String ending) {
    return state
        .address()
        .fileUrl("/system/media_attachments/files/" + media.key() + "/" + style + "." + ending);
  }

  private static ObjectNode meta(Media media, @Nullable Picture face) {
    ObjectNode meta = Json.object();
    Picture picture = media.picture();
    if (picture != null) {
      meta.set("original", size(picture));
    }
    if (face != null) {
      meta.set("small", size(face.preview()));
    }
    Media.Focus focus = media.focus();
    if (focus != null) {
      meta.putObject("focus").put("x", focus.x()).put("y", focus.y());
    }
    return meta;
  }

  private static ObjectNode size(Picture picture) {
    return Json.object()
        .put("width", picture.width())
        .put("height", picture.height())
        .put("size", picture.width() + "x" + picture.height())
        .put("aspect", (double) picture.width() / picture.height());
  }
}
