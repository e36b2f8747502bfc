package io.github.mastodonjava.api;

import io.github.mastodonjava.entity.QuoteApprovalPolicy;
import io.github.mastodonjava.entity.Visibility;
import io.github.mastodonjava.http.ParameterSource;
import io.github.mastodonjava.http.Parameters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A status to post: {@code NewStatus.text("Hello").visibility(Visibility.UNLISTED)}. Only what was
 * said is sent; for the rest, the account's preferences hold.
 *
 * @see <a href="https://docs.joinmastodon.org/methods/statuses/#create">Mastodon documentation</a>
 */
public final class NewStatus implements ParameterSource {
  private final Parameters parameters;
  private final @Nullable String idempotencyKey;

  private NewStatus(Parameters parameters, @Nullable String idempotencyKey) {
    this.parameters = parameters;
    this.idempotencyKey = idempotencyKey;
  }

  /** A text: plain, with mentions and hashtags as people write them. */
  public static NewStatus text(String text) {
    return new NewStatus(Parameters.NONE.with("status", text), null);
  }

  /** Media without a text: 1 to 4 ids of uploaded attachments. */
  public static NewStatus media(List<String> mediaIds) {
    return new NewStatus(Parameters.NONE, null).mediaIds(mediaIds);
  }

  /** Sets who may see it; without this, the user's default. */
  public NewStatus visibility(Visibility visibility) {
    return with("visibility", visibility);
  }

  /** A content warning: the text is behind it. */
  public NewStatus spoilerText(String warning) {
    return with("spoiler_text", warning);
  }

  /** Whether the media are hidden until one asks for them. */
  public NewStatus sensitive(boolean sensitive) {
    return with("sensitive", sensitive);
  }

  /** The language of the text, as {@code de} (ISO 639-1). */
  public NewStatus language(String language) {
    return with("language", language);
  }

  /** The status that this answers. Mentioning its author is up to the text. */
  public NewStatus inReplyTo(String statusId) {
    return with("in_reply_to_id", statusId);
  }

  /** The status that this quotes. Since Mastodon 4.5. */
  public NewStatus quoting(String statusId) {
    return with("quoted_status_id", statusId);
  }

  /** Who may quote it. Since Mastodon 4.5. */
  public NewStatus quoteApprovalPolicy(QuoteApprovalPolicy policy) {
    return with("quote_approval_policy", policy);
  }

  /** Ids of uploaded attachments, at most 4 on Mastodon; not with a poll. */
  public NewStatus mediaIds(List<String> mediaIds) {
    return with("media_ids", mediaIds);
  }

  /** A poll; not with media. */
  public NewStatus poll(NewPoll poll) {
    return with("poll", poll);
  }

  /**
   * A key of your own, instead of a random one: posting with it again, within an hour, gives the
   * status of the first time. Store it with the status to be posted, and a program that is started
   * anew does not post twice.
   */
  public NewStatus idempotencyKey(String key) {
    return new NewStatus(parameters, key);
  }

  /** With a parameter that only other servers know, such as {@code content_type}. */
  public NewStatus with(String name, @Nullable Object value) {
    return new NewStatus(parameters.with(name, value), idempotencyKey);
  }

  /** With parameters of another server: {@code with(Pleroma.contentType("text/markdown"))}. */
  public NewStatus with(ParameterSource others) {
    return new NewStatus(parameters.with(others.parameters()), idempotencyKey);
  }

  @Nullable String idempotencyKey() {
    return idempotencyKey;
  }

  @Override
  public Parameters parameters() {
    return parameters;
  }

  @Override
  public String toString() {
    return "NewStatus" + parameters.values();
  }
}
