package io.github.mastodonjava.api;

import io.github.mastodonjava.entity.QuoteApprovalPolicy;
import io.github.mastodonjava.http.ParameterSource;
import io.github.mastodonjava.http.Parameters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a status is to be: {@code StatusUpdate.text("Hello again").sensitive(true)}. Only what was
 * said is sent, but Mastodon takes away the text, the media and the poll of a status where an edit
 * does not name them: say again what is to stay.
 *
 * @see <a href="https://docs.joinmastodon.org/methods/statuses/#edit">Mastodon documentation</a>
 */
public final class StatusUpdate implements ParameterSource {

  private final Parameters parameters;

  private StatusUpdate(Parameters parameters) {
    this.parameters = parameters;
  }

  /** A text: plain, with mentions and hashtags as people write them. */
  public static StatusUpdate text(String text) {
    return new StatusUpdate(Parameters.NONE.with("status", text));
  }

  /** Media without a text: 1 to 4 ids of attachments. */
  public static StatusUpdate media(List<String> mediaIds) {
    return new StatusUpdate(Parameters.NONE).mediaIds(mediaIds);
  }

  /** A content warning: the text is behind it. */
  public StatusUpdate spoilerText(String warning) {
    return with("spoiler_text", warning);
  }

  /** Whether the media are hidden until one asks for them. */
  public StatusUpdate sensitive(boolean sensitive) {
    return with("sensitive", sensitive);
  }

  /** The language of the text, as {@code de} (ISO 639-1). Since Mastodon 4.0. */
  public StatusUpdate language(String language) {
    return with("language", language);
  }

  /** Ids of attachments, new ones and those that stay, at most 4 on Mastodon; not with a poll. */
  public StatusUpdate mediaIds(List<String> mediaIds) {
    return with("media_ids", mediaIds);
  }

  /** Other descriptions and focal points of attachments, which {@link #mediaIds} names too. */
  public StatusUpdate mediaAttributes(List<MediaAttributes> attributes) {
    return with("media_attributes", attributes);
  }

  /** A poll; not with media. Votes are lost when its options change. */
  public StatusUpdate poll(NewPoll poll) {
    return with("poll", poll);
  }

  /** Who may quote it from now on. Since Mastodon 4.5. */
  public StatusUpdate quoteApprovalPolicy(QuoteApprovalPolicy policy) {
    return with("quote_approval_policy", policy);
  }

  /** With a parameter that only other servers know. */
  public StatusUpdate with(String name, @Nullable Object value) {
    return new StatusUpdate(parameters.with(name, value));
  }

  /** With parameters of another server: {@code with(Pleroma.contentType("text/markdown"))}. */
  public StatusUpdate with(ParameterSource others) {
    return new StatusUpdate(parameters.with(others.parameters()));
  }

  @Override
  public Parameters parameters() {
    return parameters;
  }

  @Override
  public String toString() {
    return "StatusUpdate" + parameters.values();
  }
}
