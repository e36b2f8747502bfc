package io.github.mastodonjava.sandbox.internal.state;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an author writes.
 *
 * @param inReplyToAccountId whom it answers; kept when the answered status is deleted
 * @param quotedId the status that it quotes
 * @param pollId the poll that was made with it
 */
public record Draft(
    String text,
    String spoilerText,
    boolean sensitive,
    String visibility,
    @Nullable String language,
    @Nullable Long inReplyToId,
    @Nullable Long inReplyToAccountId,
    @Nullable Long quotedId,
    String quotePolicy,
    @Nullable Long pollId,
    List<Long> mediaIds) {

  public Draft {
    mediaIds = List.copyOf(mediaIds);
  }

  public static Draft of(String text, String visibility) {
    return new Draft(
        text, "", false, visibility, "en", null, null, null, "public", null, List.of());
  }

  /** The empty text of a boost. */
  public static Draft reblog(String visibility) {
    return new Draft("", "", false, visibility, null, null, null, null, "nobody", null, List.of());
  }

  public Draft inReplyTo(Status answered) {
    return new Draft(
        text,
        spoilerText,
        sensitive,
        visibility,
        language,
        answered.id(),
        answered.account().id(),
        quotedId,
        quotePolicy,
        pollId,
        mediaIds);
  }

  public Draft quotePolicy(String changed) {
    return new Draft(
        text,
        spoilerText,
        sensitive,
        visibility,
        language,
        inReplyToId,
        inReplyToAccountId,
        quotedId,
        changed,
        pollId,
        mediaIds);
  }
}
