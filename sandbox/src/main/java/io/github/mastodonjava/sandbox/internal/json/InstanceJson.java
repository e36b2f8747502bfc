package io.github.mastodonjava.sandbox.internal.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.mastodonjava.sandbox.internal.http.Json;
import io.github.mastodonjava.sandbox.internal.oauth.VapidKey;
import io.github.mastodonjava.sandbox.internal.state.Activity;
import io.github.mastodonjava.sandbox.internal.state.Software;
import io.github.mastodonjava.sandbox.internal.state.State;
import io.github.mastodonjava.sandbox.internal.text.Sha256;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/** Writes what the server says of itself. */
public final class InstanceJson {
  private static final String TITLE = "Sandbox";
  private static final String DESCRIPTION = "A Mastodon-compatible server to develop against.";
  public static final long IMAGE_SIZE_LIMIT = 16_777_216;
  public static final long VIDEO_SIZE_LIMIT = 103_809_024;
  public static final List<String> MEDIA_TYPES =
      List.of(
          "image/jpeg",
          "image/png",
          "image/gif",
          "image/heic",
          "image/heif",
          "image/webp",
          "image/avif",
          "video/webm",
          "video/mp4",
          "video/quicktime",
          "audio/wav",
          "audio/ogg",
          "audio/mpeg",
          "audio/flac",
          "audio/aac");
  private static final List<String> RULES =
      List.of("Be kind to each other", "Nothing that is posted here is real");

  private final State state;

  public InstanceJson(State state) {
    this.state = state;
  }

  /** <a href="https://docs.joinmastodon.org/entities/Instance/">Instance</a>. */
  public ObjectNode v2() {
    ObjectNode json = Json.object();
    json.put("domain", state.address().host())
        .put("title", TITLE)
        .put("version", state.settings().version())
        .put("source_url", "https://github.com/mastodon/mastodon")
        .put("description", DESCRIPTION);
    json.putObject("usage").putObject("users").put("active_month", state.accounts().all().size());
    json.putObject("thumbnail").put("url", state.address().url("/preview.png"));
    json.putArray("icon");
    json.putArray("languages").add("en");
    json.set("configuration", configuration());
    json.putObject("registrations")
        .put("enabled", true)
        .put("approval_required", false)
        .put("reason_required", false)
        .putNull("message")
        .putNull("min_age")
        .putNull("url");
    if (state.settings().software() == Software.MASTODON) {
      json.putObject("api_versions").put("mastodon", apiVersion());
    }
    json.putNull("wrapstodon");
    json.putObject("contact").put("email", "admin@sandbox.example").putNull("account");
    json.set("rules", rules());
    return json;
  }

  private ObjectNode configuration() {
    ObjectNode json = Json.object();
    json.putObject("urls")
        .put("streaming", "ws://" + state.address().host())
        .putNull("status")
        .put("about", state.address().url("/about"))
        .put("privacy_policy", state.address().url("/privacy-policy"))
        .put("terms_of_service", state.address().url("/terms-of-service"));
    json.putObject("vapid").put("public_key", VapidKey.PUBLIC);
    json.putObject("accounts")
        .put("max_display_name_length", 40)
        .put("max_note_length", 500)
        .put("max_avatar_description_length", 150)
        .put("max_header_description_length", 150)
        .put("max_featured_tags", 10)
        .put("max_pinned_statuses", 5)
        .put("max_profile_fields", 4)
        .put("profile_field_name_limit", 255)
        .put("profile_field_value_limit", 255);
    json.set("statuses", statuses());
    ObjectNode media = json.putObject("media_attachments").put("description_limit", 10_000);
    addMediaLimits(media);
    json.set("polls", polls());
    json.putObject("translation").put("enabled", state.settings().translation());
    ObjectNode access = json.putObject("timelines_access");
    access.putObject("live_feeds").put("local", "public").put("remote", "public");
    access.putObject("hashtag_feeds").put("local", "public").put("remote", "public");
    access.putObject("trending_link_feeds").put("local", "public").put("remote", "public");
    json.put("limited_federation", false);
    return json;
  }

  /** <a href="https://docs.joinmastodon.org/entities/V1_Instance/">V1::Instance</a>. */
  public ObjectNode v1() {
    ObjectNode json = Json.object();
    json.put("uri", state.address().host())
        .put("title", TITLE)
        .put("short_description", DESCRIPTION)
        .put("description", DESCRIPTION)
        .put("email", "admin@sandbox.example")
        .put("version", state.settings().version());
    json.putObject("urls").put("streaming_api", "ws://" + state.address().host());
    json.putObject("stats")
        .put("user_count", state.accounts().all().size())
        .put("status_count", state.statuses().all().size())
        .put("domain_count", 1);
    json.put("thumbnail", state.address().url("/preview.png"));
    json.putArray("languages").add("en");
    json.put("registrations", true).put("approval_required", false).put("invites_enabled", false);
    ObjectNode configuration = json.putObject("configuration");
    configuration.putObject("accounts").put("max_featured_tags", 10);
    configuration.set("statuses", statuses());
    addMediaLimits(configuration.putObject("media_attachments"));
    configuration.set("polls", polls());
    json.putNull("contact_account");
    json.set("rules", rules());
    return json;
  }

  public ArrayNode rules() {
    ArrayNode rules = Json.array();
    for (String text : RULES) {
      rules
          .addObject()
          .put("id", Integer.toString(rules.size()))
          .put("text", text)
          .put("hint", "")
          .putObject("translations");
    }
    return rules;
  }

  /** How much happened in each of the last twelve weeks, this one first. */
  public ArrayNode activity() {
    Instant monday =
        state
            .now()
            .atZone(ZoneOffset.UTC)
            .toLocalDate()
            .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
            .atStartOfDay(ZoneOffset.UTC)
            .toInstant();
    ArrayNode weeks = Json.array();
    for (int back = 0; back < 12; back++) {
      Instant from = monday.minus(Duration.ofDays(7L * back));
      Activity week = new Activity(state, from, from.plus(Duration.ofDays(7)));
      weeks
          .addObject()
          .put("week", Long.toString(from.getEpochSecond()))
          .put("statuses", Integer.toString(week.statuses().size()))
          .put("logins", Integer.toString(week.activeAccounts().size()))
          .put("registrations", Integer.toString(week.newAccounts().size()));
    }
    return weeks;
  }

  /** The servers that are limited or cut off, as far as everybody is told. */
  public ArrayNode domainBlocks() {
    return Json.array(
        state.serverBlocks().domains().all().values().stream()
            .filter(block -> !block.severity().equals("noop"))
            .toList(),
        block ->
            Json.object()
                .put("domain", BlockJson.shownDomain(block))
                .put("digest", Sha256.hex(block.domain()))
                .put("severity", block.severity())
                .put("comment", block.publicComment()));
  }

  /** <a href="https://nodeinfo.diaspora.software/schema.html">NodeInfo 2.0</a>. */
  public ObjectNode nodeInfo() {
    ObjectNode json = Json.object().put("version", "2.0");
    json.putObject("software")
        .put("name", state.settings().software().wireName())
        .put("version", state.settings().version());
    json.putArray("protocols").add("activitypub");
    ObjectNode services = json.putObject("services");
    services.putArray("outbound");
    services.putArray("inbound");
    int users = state.accounts().all().size();
    ObjectNode usage = json.putObject("usage");
    usage
        .putObject("users")
        .put("total", users)
        .put("activeMonth", users)
        .put("activeHalfyear", users);
    usage.put("localPosts", state.statuses().all().size());
    json.put("openRegistrations", true);
    json.putObject("metadata").put("nodeName", TITLE).put("nodeDescription", DESCRIPTION);
    return json;
  }

  /** The languages of the interface; Mastodon lists two hundred of this form. */
  public static ArrayNode languages() {
    ArrayNode languages = Json.array();
    languages.addObject().put("code", "de").put("name", "German");
    languages.addObject().put("code", "en").put("name", "English");
    languages.addObject().put("code", "fr").put("name", "French");
    languages.addObject().put("code", "ja").put("name", "Japanese");
    return languages;
  }

  /** The number that Mastodon counts its API changes with. */
  private int apiVersion() {
    int[][] since = {{4, 6, 11}, {4, 5, 7}, {4, 4, 6}, {4, 3, 2}};
    for (int[] row : since) {
      if (state.settings().atLeast(row[0], row[1])) {
        return row[2];
      }
    }
    return 1;
  }

  private static ObjectNode statuses() {
    return Json.object()
        .put("max_characters", 500)
        .put("max_media_attachments", 4)
        .put("characters_reserved_per_url", 23);
  }

  private static void addMediaLimits(ObjectNode media) {
    media.set("supported_mime_types", Json.strings(MEDIA_TYPES));
    media
        .put("image_size_limit", IMAGE_SIZE_LIMIT)
        .put("image_matrix_limit", 33_177_600)
        .put("video_size_limit", VIDEO_SIZE_LIMIT)
        .put("video_frame_rate_limit", 120)
        .put("video_matrix_limit", 8_294_400);
  }

  private static ObjectNode polls() {
    return Json.object()
        .put("max_options", 4)
        .put("max_characters_per_option", 50)
        .put("min_expiration", 300)
        .put("max_expiration", 2_629_746);
  }
}
