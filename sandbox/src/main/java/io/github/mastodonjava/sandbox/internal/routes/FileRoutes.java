package io.github.mastodonjava.sandbox.internal.routes;

import io.github.mastodonjava.sandbox.internal.http.Answer;
import io.github.mastodonjava.sandbox.internal.http.ApiError;
import io.github.mastodonjava.sandbox.internal.http.Call;
import io.github.mastodonjava.sandbox.internal.http.Router;
import io.github.mastodonjava.sandbox.internal.media.Picture;
import io.github.mastodonjava.sandbox.internal.state.Media;
import io.github.mastodonjava.sandbox.internal.state.State;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files themselves, in parts where that is asked for: RFC 9110, section 14. */
public final class FileRoutes {
  private static final Pattern RANGE = Pattern.compile("bytes=(\\d{0,10})-(\\d{0,10})");

  private final State state;

  public FileRoutes(State state) {
    this.state = state;
  }

  public void register(Router router) {
    router.get("/system/media_attachments/files/{key}/{file}", this::file);
  }

  private Answer file(Call call) {
    Media media = state.media().byKey(call.pathParam("key"));
    Picture face = media == null ? null : media.face();
    String tag = "\"" + call.pathParam("key") + "-" + call.pathParam("file") + "\"";
    if (media != null && call.pathParam("file").startsWith("original.")) {
      return part(call, media.file().content(), media.file().contentType(), tag);
    } else if (face != null && call.pathParam("file").startsWith("small.")) {
      return part(call, face.preview().png(), "image/png", tag);
    }
    throw ApiError.notFound();
  }

  private static Answer part(Call call, byte[] content, String type, String tag) {
    Answer whole =
        Answer.bytes(200, type, content).with("ETag", tag).with("Accept-Ranges", "bytes");
    String condition = call.header("If-Range");
    String header = call.header("Range");
    Matcher range = RANGE.matcher(header == null ? "" : header);
    if (!range.matches() || (condition != null && !condition.equals(tag))) {
      return whole;
    }
    return part(whole, content, range.group(1), range.group(2));
  }

  private static Answer part(Answer whole, byte[] content, String first, String last) {
    if (first.isEmpty() && last.isEmpty()) {
      return whole;
    }
    long total = content.length;
    long from = first.isEmpty() ? Math.max(0, total - Long.parseLong(last)) : Long.parseLong(first);
    long to = first.isEmpty() || last.isEmpty() ? total - 1 : Long.parseLong(last);
    if (from >= total || to < from) {
      return Answer.bytes(416, whole.contentType(), new byte[0])
          .with("Content-Range", "bytes */" + total);
    }
    long end = Math.min(to, total - 1);
    byte[] bytes = Arrays.copyOfRange(content, (int) from, (int) end + 1);
    return Answer.bytes(206, whole.contentType(), bytes)
        .with("ETag", whole.headers().get("ETag"))
        .with("Content-Range", "bytes " + from + "-" + end + "/" + total);
  }
}
