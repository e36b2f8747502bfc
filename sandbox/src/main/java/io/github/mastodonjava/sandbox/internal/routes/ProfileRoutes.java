package io.github.mastodonjava.sandbox.internal.routes;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.mastodonjava.sandbox.internal.http.Answer;
import io.github.mastodonjava.sandbox.internal.http.ApiError;
import io.github.mastodonjava.sandbox.internal.http.Call;
import io.github.mastodonjava.sandbox.internal.http.Json;
import io.github.mastodonjava.sandbox.internal.http.Params;
import io.github.mastodonjava.sandbox.internal.http.Router;
import io.github.mastodonjava.sandbox.internal.json.Presenters;
import io.github.mastodonjava.sandbox.internal.state.Account;
import io.github.mastodonjava.sandbox.internal.state.MarkerStore;
import io.github.mastodonjava.sandbox.internal.state.Profile;
import io.github.mastodonjava.sandbox.internal.state.State;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What users set for themselves: profile, preferences, how far they have read. */
public final class ProfileRoutes {
  private static final List<String> TIMELINES = List.of("home", "notifications");

  private final State state;
  private final Presenters present;

  public ProfileRoutes(State state, Presenters present) {
    this.state = state;
    this.present = present;
  }

  public void register(Router router) {
    router
        .patch("/api/v1/accounts/update_credentials", this::update)
        .get("/api/v1/preferences", this::preferences)
        .get("/api/v1/markers", this::markers)
        .post("/api/v1/markers", this::setMarkers)
        .since(4, 2)
        .delete("/api/v1/profile/avatar", this::removePicture)
        .delete("/api/v1/profile/header", this::removePicture)
        .since(4, 6)
        .get("/api/v1/profile", this::profile)
        .patch("/api/v1/profile", this::updateProfile);
  }

  /** Changes only what is named. Pictures are taken, but not kept. */
  private Answer update(Call call) {
    Account user = call.requireUser("write", "write:accounts");
    Params params = call.params();
    Params source = params.nested("source");
    Profile old = user.profile();
    String displayName = params.string("display_name", old.displayName());
    String note = params.string("note", old.note());
    checkLength("Display name", displayName, 40);
    checkLength("Note", note, 500);
    user.profile(
        new Profile(
            displayName,
            note,
            or(params.bool("locked"), old.locked()),
            or(params.bool("bot"), old.bot()),
            params.has("discoverable") ? params.bool("discoverable") : old.discoverable(),
            or(params.bool("indexable"), old.indexable()),
            params.has("hide_collections")
                ? params.bool("hide_collections")
                : old.hideCollections(),
            source.string("privacy", old.defaultVisibility()),
            or(source.bool("sensitive"), old.defaultSensitive()),
            source.has("language") ? source.string("language") : old.defaultLanguage(),
            source.string("quote_policy", old.quotePolicy()),
            params.has("attribution_domains")
                ? params.strings("attribution_domains")
                : old.attributionDomains(),
            params.has("fields_attributes") ? fields(params) : old.fields(),
            params.string("avatar_description", old.avatarDescription()),
            params.string("header_description", old.headerDescription())));
    return Answer.json(present.accounts().credentials(user));
  }

  private static void checkLength(String what, String text, int most) {
    if (text.codePointCount(0, text.length()) > most) {
      throw ApiError.validation(what + " is too long (maximum is " + most + " characters)");
    }
  }

  private static List<Profile.Field> fields(Params params) {
    List<Profile.Field> fields =
        params.nestedList("fields_attributes").stream()
            .map(field -> new Profile.Field(field.string("name", ""), field.string("value", "")))
            .filter(field -> !field.name().isBlank() || !field.value().isBlank())
            .toList();
    if (fields.size() > 4) {
      throw ApiError.validation("Profile fields are too many (maximum is 4)");
    }
    return fields;
  }

  private static boolean or(@Nullable Boolean value, boolean fallback) {
    return Objects.requireNonNullElse(value, fallback);
  }

  private Answer profile(Call call) {
    return Answer.json(
        present.accounts().profile(call.requireUser("profile", "read", "read:accounts")));
  }

  private Answer updateProfile(Call call) {
    update(call);
    return Answer.json(present.accounts().profile(call.requireUser("write", "write:accounts")));
  }

  /** There are no pictures here but the one that stands for none. */
  private Answer removePicture(Call call) {
    Account user = call.requireUser("write", "write:accounts");
    return Answer.json(present.accounts().credentials(user));
  }

  private Answer preferences(Call call) {
    Profile profile = call.requireUser("read", "read:accounts").profile();
    return Answer.json(
        Json.object()
            .put("posting:default:visibility", profile.defaultVisibility())
            .put("posting:default:sensitive", profile.defaultSensitive())
            .put("posting:default:language", profile.defaultLanguage())
            .put("posting:default:quote_policy", profile.quotePolicy())
            .put("reading:expand:media", "default")
            .put("reading:expand:spoilers", false)
            .put("reading:autoplay:gifs", false));
  }

  private Answer markers(Call call) {
    Account user = call.requireUser("read", "read:statuses");
    List<String> wanted = call.params().strings("timeline");
    ObjectNode json = Json.object();
    for (String timeline : TIMELINES) {
      MarkerStore.Marker marker = state.markers().get(user, timeline);
      if (marker != null && wanted.contains(timeline)) {
        json.set(timeline, marker(marker));
      }
    }
    return Answer.json(json);
  }

  private Answer setMarkers(Call call) {
    Account user = call.requireUser("write", "write:statuses");
    ObjectNode json = Json.object();
    for (String timeline : TIMELINES) {
      String lastReadId = call.params().nested(timeline).string("last_read_id");
      if (lastReadId != null) {
        json.set(timeline, marker(state.markers().set(user, timeline, lastReadId, state.now())));
      }
    }
    return Answer.json(json);
  }

  private static ObjectNode marker(MarkerStore.Marker marker) {
    ObjectNode json =
        Json.object().put("last_read_id", marker.lastReadId()).put("version", marker.version());
    json.set("updated_at", Json.time(marker.updatedAt()));
    return json;
  }
}
