package io.github.mastodonjava.api;

import io.github.mastodonjava.entity.QuoteApprovalPolicy;
import io.github.mastodonjava.entity.Visibility;
import io.github.mastodonjava.http.FilePart;
import io.github.mastodonjava.http.ParameterSource;
import io.github.mastodonjava.http.Parameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What to change of the user's profile and preferences: {@code
 * ProfileUpdate.UNCHANGED.displayName("Alice").bot(false)}. Only what was said is sent, the rest
 * stays as it is.
 *
 * @see <a href="https://docs.joinmastodon.org/methods/accounts/#update_credentials">Mastodon
 *     documentation</a>
 */
public final class ProfileUpdate implements ParameterSource {
  /** Changes nothing, until more is said. */
  public static final ProfileUpdate UNCHANGED = new ProfileUpdate(Parameters.NONE, Parameters.NONE);

  private final Parameters profile;
  private final Parameters source;

  private ProfileUpdate(Parameters profile, Parameters source) {
    this.profile = profile;
    this.source = source;
  }

  /** Sets the name that is shown: 30 characters on most servers; an empty text removes it. */
  public ProfileUpdate displayName(String name) {
    return with("display_name", name);
  }

  /** What the user says of themselves; plain text. */
  public ProfileUpdate note(String note) {
    return with("note", note);
  }

  /** A picture; it is made small by the server. */
  public ProfileUpdate avatar(FilePart picture) {
    return with("avatar", picture);
  }

  /** What the avatar shows, for those who do not see it. Since Mastodon 4.6.1. */
  public ProfileUpdate avatarDescription(String description) {
    return with("avatar_description", description);
  }

  /** A wide picture; it is made small by the server. */
  public ProfileUpdate header(FilePart picture) {
    return with("header", picture);
  }

  /** What the header shows, for those who do not see it. Since Mastodon 4.6.1. */
  public ProfileUpdate headerDescription(String description) {
    return with("header_description", description);
  }

  /** Whether the user decides on each new follower. */
  public ProfileUpdate locked(boolean locked) {
    return with("locked", locked);
  }

  /** Whether it is a program that posts. */
  public ProfileUpdate bot(boolean bot) {
    return with("bot", bot);
  }

  /** Whether the account is in the {@link Directory} and recommended to others. */
  public ProfileUpdate discoverable(boolean discoverable) {
    return with("discoverable", discoverable);
  }

  /** Whether nobody sees whom the user follows, and by whom the user is followed. */
  public ProfileUpdate hideCollections(boolean hidden) {
    return with("hide_collections", hidden);
  }

  /** Whether public posts can be found by everybody's search. Since Mastodon 4.2. */
  public ProfileUpdate indexable(boolean indexable) {
    return with("indexable", indexable);
  }

  /** At most 10 web sites that may name the user as the author. Since Mastodon 4.4. */
  public ProfileUpdate attributionDomains(List<String> domains) {
    return with("attribution_domains", domains);
  }

  /** Of {@link Profiles#update}: whether the profile has a tab for media. */
  public ProfileUpdate showMedia(boolean show) {
    return with("show_media", show);
  }

  /** Of {@link Profiles#update}: whether the tab for media holds replies too. */
  public ProfileUpdate showMediaReplies(boolean show) {
    return with("show_media_replies", show);
  }

  /** Of {@link Profiles#update}: whether the profile has a tab for what it features. */
  public ProfileUpdate showFeatured(boolean show) {
    return with("show_featured", show);
  }

  /**
   * The table of the profile, names and values in the map's order: 4 rows on Mastodon unless the
   * server allows more. It replaces the table that is there.
   */
  public ProfileUpdate fields(Map<String, String> fields) {
    Map<String, Object> rows = new LinkedHashMap<>();
    fields.forEach(
        (name, value) ->
            rows.put(
                Integer.toString(rows.size()),
                Parameters.NONE.with("name", name).with("value", value).values()));
    return with("fields_attributes", rows);
  }

  /** How visible new posts are where they do not say it. */
  public ProfileUpdate defaultVisibility(Visibility visibility) {
    return source("privacy", visibility);
  }

  /** Whether media of new posts are hidden at first where the posts do not say it. */
  public ProfileUpdate defaultSensitive(boolean sensitive) {
    return source("sensitive", sensitive);
  }

  /** The language of new posts where they do not say it, as {@code de} (ISO 639-1). */
  public ProfileUpdate defaultLanguage(String language) {
    return source("language", language);
  }

  /** Who may quote new posts where they do not say it. Since Mastodon 4.5. */
  public ProfileUpdate defaultQuotePolicy(QuoteApprovalPolicy policy) {
    return source("quote_policy", policy);
  }

  private ProfileUpdate source(String name, Object value) {
    return new ProfileUpdate(profile, source.with(name, value));
  }

  /** With a parameter that only other servers know. */
  public ProfileUpdate with(String name, @Nullable Object value) {
    return new ProfileUpdate(profile.with(name, value), source);
  }

  /** With parameters of another server: {@code with(GoToSocial.enableRss(true))}. */
  public ProfileUpdate with(ParameterSource others) {
    ProfileUpdate update = this;
    for (Map.Entry<String, Object> each : others.parameters().values().entrySet()) {
      update =
          each.getValue() instanceof Map<?, ?> nested && each.getKey().equals("source")
              ? update.withSource(nested)
              : update.with(each.getKey(), each.getValue());
    }
    return update;
  }

  private ProfileUpdate withSource(Map<?, ?> values) {
    Parameters more = source;
    for (Map.Entry<?, ?> each : values.entrySet()) {
      more = more.with(String.valueOf(each.getKey()), each.getValue());
    }
    return new ProfileUpdate(profile, more);
  }

  @Override
  public Parameters parameters() {
    return source.isEmpty() ? profile : profile.with("source", source.values());
  }

  @Override
  public String toString() {
    return "ProfileUpdate" + parameters().values();
  }
}
