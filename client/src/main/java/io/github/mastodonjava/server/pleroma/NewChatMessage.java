package io.github.mastodonjava.server.pleroma;

import io.github.mastodonjava.http.ParameterSource;
import io.github.mastodonjava.http.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * A message to send: {@code NewChatMessage.text("Hello").media(id)}. Only what was said is sent.
 */
public final class NewChatMessage implements ParameterSource {
  private final Parameters parameters;

  private NewChatMessage(Parameters parameters) {
    this.parameters = parameters;
  }

  /** A text, with the shortcodes of emojis. */
  public static NewChatMessage text(String content) {
    return new NewChatMessage(Parameters.NONE.with("content", content));
  }

  /** An uploaded attachment without a text. */
  public static NewChatMessage media(String mediaId) {
    return new NewChatMessage(Parameters.NONE).attachment(mediaId);
  }

  /** Also an uploaded attachment. */
  public NewChatMessage attachment(String mediaId) {
    return with("media_id", mediaId);
  }

  /** With a parameter that has no method here. */
  public NewChatMessage with(String name, @Nullable Object value) {
    return new NewChatMessage(parameters.with(name, value));
  }

  @Override
  public Parameters parameters() {
    return parameters;
  }

  @Override
  public String toString() {
    return "NewChatMessage" + parameters.values();
  }
}
