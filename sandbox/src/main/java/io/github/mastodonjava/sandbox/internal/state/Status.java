package io.github.mastodonjava.sandbox.internal.state;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A status, or a reblog of one; replaced as a whole when it is edited.
 *
 * @param reblogOf the status that this one boosts; null for a status of its own
 * @param draft what the author wrote; empty for a reblog
 * @param app the app that it was posted with; null where it was seeded
 * @param mentions the accounts named in the text, once each, in the order of the text
 * @param tags the hashtags without {@code #} in lower case, once each
 */
public record Status(
    long id,
    Instant createdAt,
    @Nullable Instant editedAt,
    Account account,
    @Nullable Status reblogOf,
    Draft draft,
    @Nullable OAuthAppName app,
    List<Account> mentions,
    List<String> tags) {

  /** What is shown of the app that posted. */
  public record OAuthAppName(String name, @Nullable String website) {}

  public Status {
    mentions = List.copyOf(mentions);
    tags = List.copyOf(tags);
  }

  /** The status itself, or the one that it boosts. */
  public Status proper() {
    return reblogOf == null ? this : reblogOf;
  }

  public boolean isReblog() {
    return reblogOf != null;
  }

  public boolean isReply() {
    return draft.inReplyToId() != null;
  }

  public String visibility() {
    return draft.visibility();
  }

  /** Public or unlisted: shown to everyone. */
  public boolean isDistributable() {
    return visibility().equals("public") || visibility().equals("unlisted");
  }

  public Status edited(
      Draft newDraft, List<Account> newMentions, List<String> newTags, Instant at) {
    return new Status(id, createdAt, at, account, reblogOf, newDraft, app, newMentions, newTags);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Status status && status.id == id;
  }

  @Override
  public int hashCode() {
    return Long.hashCode(id);
  }
}
