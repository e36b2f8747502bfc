package io.github.mastodonjava.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.mastodonjava.entity.Announcement;
import io.github.mastodonjava.entity.Conversation;
import io.github.mastodonjava.entity.Notification;
import io.github.mastodonjava.entity.Reaction;
import io.github.mastodonjava.entity.Status;
import io.github.mastodonjava.http.Unreadable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a streaming server sends at once: an event, or an error.
 *
 * @param stream the first of the names that say where it comes from; null where there are none
 * @param parameter the second of them: a hashtag, a list's id
 * @param payload an entity where the event has one; else the text that was sent, or what the JSON
 *     holds that was sent without being text
 * @param error what the server says is wrong
 * @param status of the error; 0 for none
 * @param unreadable why the message, or its payload, cannot be read
 * @param text what was sent, where it is neither an event nor an error that can be read
 * @param leftOut elements of lists in the payload that could not be read
 */
public record Message(
    @Nullable String stream,
    @Nullable String parameter,
    @Nullable String event,
    @Nullable Object payload,
    @Nullable String error,
    int status,
    @Nullable IOException unreadable,
    @Nullable String text,
    List<Unreadable> leftOut) {

  private static final Map<String, Class<?>> ENTITIES =
      Map.of(
          "update", Status.class,
          "status.update", Status.class,
          "notification", Notification.class,
          "conversation", Conversation.class,
          "announcement", Announcement.class,
          "announcement.reaction", Reaction.class,
          "emoji_reaction", Reaction.class);

  /** Reads {@code {"stream": ["user"], "event": "update", "payload": "{…}"}}. */
  public static Message ofWebSocket(byte[] json) {
    Envelope envelope = new Envelope();
    try (JsonParser in = Json.FACTORY.createParser(json)) {
      envelope.read(in);
    } catch (IOException e) {
      envelope.unreadable = e;
    }
    return envelope.message(json, 0, json.length);
  }

  /** Reads the data of a server-sent event. */
  public static Message ofServerSentEvent(String event, byte[] data, int offset, int length) {
    Class<?> type = ENTITIES.get(event);
    Envelope envelope = new Envelope();
    envelope.event = event;
    if (type == null) {
      envelope.payload = new String(data, offset, length, StandardCharsets.UTF_8);
    } else {
      try (JsonParser in = Json.FACTORY.createParser(data, offset, length)) {
        envelope.take(Decoder.readDocument(in, Decoder.codec(type)));
      } catch (IOException e) {
        envelope.unreadable = e;
      }
    }
    return envelope.message(data, offset, length);
  }

  /** What a message holds, as far as it has been read. */
  private static final class Envelope {
    private @Nullable String stream;
    private @Nullable String parameter;
    private @Nullable String event;
    private @Nullable Object payload;
    private boolean undecoded;
    private @Nullable String error;
    private int status;
    private @Nullable IOException unreadable;
    private List<Unreadable> leftOut = List.of();

    void take(Decoded<?> decoded) {
      payload = decoded.value();
      leftOut = decoded.unreadable();
    }

    void read(JsonParser in) throws IOException {
      if (in.nextToken() != JsonToken.START_OBJECT) {
        throw new com.fasterxml.jackson.core.JsonParseException(in, "A message is an object");
      }
      while (in.nextToken() == JsonToken.FIELD_NAME) {
        String name = in.currentName();
        JsonToken value = in.nextToken();
        switch (name) {
          case "stream" -> readStream(in, value);
          case "event" -> event = value == JsonToken.VALUE_STRING ? in.getText() : null;
          case "payload" -> readPayload(in, value);
          case "error" -> error = value.isScalarValue() ? in.getText() : "an error";
          case "status" -> status = value == JsonToken.VALUE_NUMBER_INT ? in.getIntValue() : 0;
          default -> {}
        }
        if (value.isStructStart() && !in.currentToken().isStructEnd()) {
          in.skipChildren();
        }
      }
      JsonValue.requireEnd(in);
      decodeLate();
    }

    private void readStream(JsonParser in, JsonToken value) throws IOException {
      if (value == JsonToken.VALUE_STRING) {
        stream = in.getText();
      } else if (value == JsonToken.START_ARRAY) {
        for (int i = 0; in.nextToken() != JsonToken.END_ARRAY; i++) {
          String text = in.currentToken().isScalarValue() ? in.getText() : null;
          in.skipChildren();
          if (i == 0) {
            stream = text;
          } else if (i == 1) {
            parameter = text;
          }
        }
      }
    }

    private void readPayload(JsonParser in, JsonToken value) throws IOException {
      Class<?> type = event == null ? null : ENTITIES.get(event);
      payload = null;
      undecoded = event == null;
      unreadable = null;
      leftOut = List.of();
      if (value == JsonToken.VALUE_STRING) {
        if (type == null) {
          payload = in.getText();
        } else {
          decode(in, type);
        }
      } else if (type == null || value != JsonToken.START_OBJECT) {
        payload = JsonValue.read(in);
      } else {
        take(Decoder.readValue(in, Decoder.codec(type)));
      }
    }

    /** Reads JSON that is the text of a JSON string, from where the tokenizer has unescaped it. */
    private void decode(JsonParser in, Class<?> type) throws IOException {
      char[] text = in.getTextCharacters();
      try (JsonParser inner =
          Json.FACTORY.createParser(text, in.getTextOffset(), in.getTextLength())) {
        take(Decoder.readDocument(inner, Decoder.codec(type)));
      } catch (IOException e) {
        unreadable = e;
      }
    }

    /** Decodes a payload that came before the name of its event. */
    private void decodeLate() throws IOException {
      Class<?> type = undecoded && event != null ? ENTITIES.get(event) : null;
      if (type != null) {
        byte[] json =
            payload instanceof String text
                ? text.getBytes(StandardCharsets.UTF_8)
                : JsonValue.write(payload, false);
        payload = null;
        try (JsonParser inner = Json.FACTORY.createParser(json)) {
          take(Decoder.readDocument(inner, Decoder.codec(type)));
        } catch (IOException e) {
          unreadable = e;
        }
      }
    }

    Message message(byte[] sent, int offset, int length) {
      boolean isRead = unreadable == null && (event != null || error != null);
      String text = isRead ? null : new String(sent, offset, length, StandardCharsets.UTF_8);
      return new Message(
          stream, parameter, event, payload, error, status, unreadable, text, leftOut);
    }
  }
}
