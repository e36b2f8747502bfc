package io.github.mastodonjava.cli.command;

import io.github.mastodonjava.cli.screen.HtmlText;
import io.github.mastodonjava.entity.Account;
import io.github.mastodonjava.entity.MediaAttachment;
import io.github.mastodonjava.entity.OpenValue;
import io.github.mastodonjava.entity.Status;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A status for programs: names and meanings are the API's, and {@code text} is plain. */
final class StatusDocument {
  private StatusDocument() {}

  static Map<String, @Nullable Object> of(Status status) {
    Map<String, @Nullable Object> document = new LinkedHashMap<>();
    document.put("id", status.id());
    document.put("created_at", status.createdAt());
    document.put("url", status.url());
    document.put("account", account(status.account()));
    document.put("visibility", value(status.visibility()));
    document.put("language", status.language());
    document.put("spoiler_text", status.spoilerText());
    document.put("text", HtmlText.of(Sent.text(status.content())));
    document.put("content", status.content());
    document.put("in_reply_to_id", status.inReplyToId());
    document.put("replies_count", status.repliesCount());
    document.put("reblogs_count", status.reblogsCount());
    document.put("favourites_count", status.favouritesCount());
    document.put(
        "media_attachments",
        status.mediaAttachments().stream().map(StatusDocument::media).toList());
    Status reblog = status.reblog();
    document.put("reblog", reblog == null ? null : of(reblog));
    return document;
  }

  private static @Nullable String value(@Nullable OpenValue value) {
    return value == null ? null : value.value();
  }

  private static @Nullable Map<String, @Nullable Object> account(@Nullable Account account) {
    if (account == null) {
      return null;
    }
    Map<String, @Nullable Object> document = new LinkedHashMap<>();
    document.put("id", account.id());
    document.put("acct", account.acct());
    document.put("display_name", account.displayName());
    document.put("url", account.url());
    return document;
  }

  private static Map<String, @Nullable Object> media(MediaAttachment media) {
    Map<String, @Nullable Object> document = new LinkedHashMap<>();
    document.put("type", value(media.type()));
    document.put("url", media.url());
    document.put("description", media.description());
    return document;
  }

  static List<Map<String, @Nullable Object>> of(List<Status> statuses) {
    return statuses.stream().map(StatusDocument::of).toList();
  }
}
