package io.github.mastodonjava.sandbox.internal.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.mastodonjava.sandbox.internal.http.Json;
import io.github.mastodonjava.sandbox.internal.state.Draft;
import io.github.mastodonjava.sandbox.internal.state.Media;
import io.github.mastodonjava.sandbox.internal.state.Poll;
import io.github.mastodonjava.sandbox.internal.state.State;
import io.github.mastodonjava.sandbox.internal.text.ContentFormatter;
import io.github.mastodonjava.sandbox.internal.text.Translator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes <a href="https://docs.joinmastodon.org/entities/Translation/">Translation</a>s. */
public final class TranslationJson {
  private final State state;
  private final ContentFormatter formatter;

  public TranslationJson(State state, ContentFormatter formatter) {
    this.state = state;
    this.formatter = formatter;
  }

  /** What {@code draft} says, in the language {@code to}. */
  public ObjectNode translation(Draft draft, String to) {
    ObjectNode json =
        Json.object()
            .put("detected_source_language", Objects.requireNonNullElse(draft.language(), "en"))
            .put("language", to)
            .put("provider", Translator.NAME)
            .put("spoiler_text", Translator.translate(draft.spoilerText(), to))
            .put("content", formatter.html(Translator.translate(draft.text(), to)));
    Long pollId = draft.pollId();
    json.set("poll", poll(pollId == null ? null : state.polls().get(pollId), to));
    json.set(
        "media_attachments",
        Json.array(state.media().all(draft.mediaIds()), media -> description(media, to)));
    return json;
  }

  private static JsonNode poll(@Nullable Poll poll, String to) {
    if (poll == null) {
      return Json.text(null);
    }
    ObjectNode json = Json.object().put("id", Long.toString(poll.id()));
    json.set(
        "options",
        Json.array(
            poll.options(),
            option -> Json.object().put("title", Translator.translate(option, to))));
    return json;
  }

  private static ObjectNode description(Media media, String to) {
    String description = Objects.requireNonNullElse(media.description(), "");
    return Json.object()
        .put("id", Long.toString(media.id()))
        .put("description", Translator.translate(description, to));
  }
}
