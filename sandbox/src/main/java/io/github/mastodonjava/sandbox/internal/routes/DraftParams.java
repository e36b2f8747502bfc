package io.github.mastodonjava.sandbox.internal.routes;

import io.github.mastodonjava.sandbox.internal.http.ApiError;
import io.github.mastodonjava.sandbox.internal.http.Call;
import io.github.mastodonjava.sandbox.internal.http.Params;
import io.github.mastodonjava.sandbox.internal.json.StatusJson;
import io.github.mastodonjava.sandbox.internal.state.Account;
import io.github.mastodonjava.sandbox.internal.state.Draft;
import io.github.mastodonjava.sandbox.internal.state.Profile;
import io.github.mastodonjava.sandbox.internal.state.State;
import io.github.mastodonjava.sandbox.internal.state.Status;
import io.github.mastodonjava.sandbox.internal.state.Visibility;
import io.github.mastodonjava.sandbox.internal.text.StatusLength;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads what is to be posted, with the author's defaults. */
final class DraftParams {
  private DraftParams() {}

  static Draft read(Call call, Account author, State state, StatusJson statuses) {
    Params params = call.params();
    Profile defaults = author.profile();
    String text = params.string("status", "");
    String spoiler = params.string("spoiler_text", "");
    List<Long> mediaIds = MediaParams.read(params, author, state, null);
    if (text.isBlank() && !spoiler.isBlank()) {
      text = spoiler;
      spoiler = "";
    }
    checkText(text, spoiler, mediaIds);
    @Nullable Status answered = answered(call, author, state);
    boolean sensitive =
        Objects.requireNonNullElse(params.bool("sensitive"), defaults.defaultSensitive())
            || !spoiler.isBlank();
    String language =
        Objects.requireNonNullElse(
            params.string("language"),
            Objects.requireNonNullElse(defaults.defaultLanguage(), "en"));
    return new Draft(
        text,
        spoiler,
        sensitive,
        visibility(params, defaults),
        language,
        answered == null ? null : answered.id(),
        answered == null ? null : answered.account().id(),
        quotedId(call, author, state, statuses),
        quotePolicy(params.string("quote_approval_policy", defaults.quotePolicy())),
        PollRoutes.create(params, author, state),
        mediaIds);
  }

  /** What {@code edited} becomes: only what is named changes, apart from the text and the media. */
  static Draft edited(Call call, Status edited, Account author, State state) {
    Draft old = edited.draft();
    Params params = call.params();
    List<Long> mediaIds = MediaParams.read(params, author, state, edited.id());
    String text = params.string("status", "");
    String spoiler = params.string("spoiler_text", "");
    checkText(text, spoiler, mediaIds);
    return new Draft(
        text,
        spoiler,
        Objects.requireNonNullElse(params.bool("sensitive"), old.sensitive()) || !spoiler.isBlank(),
        old.visibility(),
        params.has("language") ? params.string("language") : old.language(),
        old.inReplyToId(),
        old.inReplyToAccountId(),
        old.quotedId(),
        quotePolicy(params.string("quote_approval_policy", old.quotePolicy())),
        old.pollId(),
        mediaIds);
  }

  static void checkText(String text, String spoiler, List<Long> mediaIds) {
    if (text.isBlank() && mediaIds.isEmpty()) {
      throw ApiError.validation("Text can't be blank");
    }
    if (StatusLength.of(text, spoiler) > 500) {
      throw ApiError.validation("Text character limit of 500 exceeded");
    }
  }

  private static String visibility(Params params, Profile defaults) {
    String visibility = params.string("visibility", "");
    if (visibility.isEmpty()) {
      return defaults.defaultVisibility();
    }
    if (!Visibility.isKnown(visibility)) {
      throw ApiError.of(422, "'" + visibility + "' is not a valid visibility");
    }
    return visibility;
  }

  static String quotePolicy(String policy) {
    if (!List.of("public", "followers", "nobody").contains(policy)) {
      throw ApiError.of(422, "'" + policy + "' is not a valid quote_approval_policy");
    }
    return policy;
  }

  private static @Nullable Long quotedId(
      Call call, Account author, State state, StatusJson statuses) {
    Long id = call.idParam("quoted_status_id");
    if (id == null) {
      return null;
    }
    Status quoted = state.statuses().get(id);
    if (quoted == null
        || !state.visibility().canSee(author, quoted)
        || !statuses.mayQuote(quoted, author)) {
      throw ApiError.of(404, "The post you are trying to quote does not appear to exist.");
    }
    return quoted.id();
  }

  private static @Nullable Status answered(Call call, Account author, State state) {
    Long id = call.idParam("in_reply_to_id");
    if (id == null) {
      return null;
    }
    Status answered = state.statuses().get(id);
    if (answered == null || !state.visibility().canSee(author, answered)) {
      throw ApiError.of(404, "The post you are trying to reply to does not appear to exist.");
    }
    return answered.proper();
  }
}
