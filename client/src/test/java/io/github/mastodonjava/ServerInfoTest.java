package io.github.mastodonjava;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.entity.TimelineAccess;
import io.github.mastodonjava.internal.time.FakeTime;
import io.github.mastodonjava.server.Capabilities;
import io.github.mastodonjava.server.Feature;
import io.github.mastodonjava.server.Limits;
import io.github.mastodonjava.server.PublicTimeline;
import io.github.mastodonjava.server.ServerInfo;
import io.github.mastodonjava.server.Software;
import java.time.Duration;
import java.time.Instant;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServerInfoTest {
  private static final String LINKS = "/.well-known/nodeinfo";
  private static final String INSTANCE = "/api/v2/instance";
  private static final String INSTANCE_V1 = "/api/v1/instance";

  private final FakeMastodon server = new FakeMastodon();
  private final Mastodon mastodon = server.client();

  @AfterEach
  void stop() {
    server.close();
  }

  private Capabilities capabilities(String instance) {
    server.always(INSTANCE, 200, instance).always(INSTANCE_V1, 404, "{}");
    return mastodon.server().capabilities();
  }

  private Capabilities oldCapabilities(String instance) {
    server.always(INSTANCE, 404, "{}").always(INSTANCE_V1, 200, instance);
    return mastodon.server().capabilities();
  }

  private static String timelines(String access) {
    return "{\"version\":\"4.5.0\",\"configuration\":{\"timelines_access\":" + access + "}}";
  }

  @Test
  void theServerIsAskedOnceAnHour() {
    server.always(INSTANCE, 200, "{\"version\":\"4.5.0\",\"domain\":\"a.example\"}");

    ServerInfo info = mastodon.server().info();
    mastodon.server().version();
    mastodon.with(CallOptions.language("de")).server().capabilities();
    server.time.pass(Duration.ofMinutes(59));
    assertThat(mastodon.server().info()).isSameAs(info);
    assertThat(server.asked()).hasSize(1);

    server.time.pass(Duration.ofMinutes(2));
    assertThat(mastodon.server().knownInfo()).isNull();
    mastodon.server().info();
    assertThat(server.asked()).hasSize(2);
    assertThat(info).hasToString("ServerInfo[a.example 4.5.0]");
  }

  @Test
  void aServerThatSaidNothingIsAskedAgainAfterAMinute() {
    server.always(INSTANCE, 503, "").always(INSTANCE_V1, 503, "");
    Mastodon once =
        server.builder().retryPolicy(io.github.mastodonjava.http.RetryPolicy.none()).build();
    assertThat(once.server().info().version().isKnown()).isFalse();
    server.always(INSTANCE, 200, "{\"version\":\"4.5.0\"}");

    assertThat(once.server().version().isKnown()).isFalse();
    server.time.pass(Duration.ofSeconds(61));
    assertThat(once.server().version()).hasToString("4.5.0");
  }

  @Test
  void anOldServerIsReadToo() {
    oldCapabilities(
        "{\"uri\":\"a.example\",\"title\":\"A\",\"version\":\"3.5.3\",\"languages\":[\"en\"],"
            + "\"rules\":[{\"id\":\"1\"}],\"urls\":{\"streaming_api\":\"wss://s.example\"}}");

    ServerInfo info = mastodon.server().info();
    assertThat(info.version()).hasToString("3.5.3");
    assertThat(info.domain()).isEqualTo("a.example");
    assertThat(info.title()).isEqualTo("A");
    assertThat(info.languages()).containsExactly("en");
    assertThat(info.rules()).hasSize(1);
    assertThat(info.streamingUrl()).isEqualTo("wss://s.example");
    assertThat(info.apiVersions()).isEmpty();
    assertThat(info.instance()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "[]", "<html>", "{\"configuration\":7}", "{\"configuration\":{}}"})
  void aServerThatSaysNothingHasTheUsualLimitsAndRefusesNothing(String instance) {
    Capabilities capabilities = capabilities(instance);

    assertThat(capabilities.limits().characters()).isEqualTo(500);
    assertThat(capabilities.limits().imageBytes()).isNull();
    assertThat(capabilities.isReadable(PublicTimeline.LIVE, false)).isTrue();
    assertThat(capabilities.local(PublicTimeline.LIVE)).isNull();
    assertThat(capabilities.has(Feature.EDITING)).isFalse();
    assertThat(capabilities.translates()).isFalse();
    assertThat(capabilities.vapidKey()).isNull();
    assertThat(mastodon.server().info().streamingUrl()).isNull();
  }

  @Test
  void limitsAreTheServers() {
    Limits limits =
        capabilities(
                "{\"version\":\"4.6.0\",\"configuration\":{"
                    + "\"accounts\":{\"max_pinned_statuses\":6,\"max_profile_fields\":8,"
                    + "\"profile_field_name_limit\":100,\"profile_field_value_limit\":200,"
                    + "\"max_display_name_length\":40,\"max_note_length\":600},"
                    + "\"statuses\":{\"max_characters\":5000,\"max_media_attachments\":16,"
                    + "\"characters_reserved_per_url\":30},"
                    + "\"media_attachments\":{\"description_limit\":10000,"
                    + "\"image_size_limit\":1000,\"supported_mime_types\":[\"image/png\"]},"
                    + "\"polls\":{\"max_options\":9,\"min_expiration\":60}}}")
            .limits();

    assertThat(limits.characters()).isEqualTo(5000);
    assertThat(limits.charactersPerUrl()).isEqualTo(30);
    assertThat(limits.mediaAttachments()).isEqualTo(16);
    assertThat(limits.mediaDescription()).isEqualTo(10_000);
    assertThat(limits.mimeTypes()).containsExactly("image/png");
    assertThat(limits.imageBytes()).isEqualTo(1000);
    assertThat(limits.videoBytes()).isNull();
    assertThat(limits.pollOptions()).isEqualTo(9);
    assertThat(limits.pollOptionCharacters()).isEqualTo(50);
    assertThat(limits.shortestPoll()).isEqualTo(Duration.ofMinutes(1));
    assertThat(limits.longestPoll()).isEqualTo(Duration.ofSeconds(2_629_746));
    assertThat(limits.pinnedStatuses()).isEqualTo(6);
    assertThat(limits.profileFields()).isEqualTo(8);
    assertThat(limits.profileFieldName()).isEqualTo(100);
    assertThat(limits.profileFieldValue()).isEqualTo(200);
    assertThat(limits.displayName()).isEqualTo(40);
    assertThat(limits.note()).isEqualTo(600);
  }

  @Test
  void otherSoftwaresOwnWaysOfTellingLimitsAreRead() {
    Limits limits =
        oldCapabilities(
                "{\"version\":\"2.7.2 (compatible; Pleroma 2.5.0)\",\"max_toot_chars\":5000,"
                    + "\"upload_limit\":16000000,\"description_limit\":5000,"
                    + "\"poll_limits\":{\"max_options\":20,\"max_option_chars\":200,"
                    + "\"min_expiration\":0,\"max_expiration\":31536000}}")
            .limits();

    assertThat(limits.characters()).isEqualTo(5000);
    assertThat(limits.mediaDescription()).isEqualTo(5000);
    assertThat(limits.imageBytes()).isEqualTo(16_000_000);
    assertThat(limits.videoBytes()).isEqualTo(16_000_000);
    assertThat(limits.pollOptions()).isEqualTo(20);
    assertThat(limits.pollOptionCharacters()).isEqualTo(200);
    assertThat(limits.shortestPoll()).isEqualTo(Duration.ZERO);
    assertThat(limits.longestPoll()).isEqualTo(Duration.ofDays(365));
  }

  @ParameterizedTest
  @CsvSource({
    "public, public, true, true",
    "authenticated, public, true, true",
    "authenticated, authenticated, false, true",
    "disabled, authenticated, false, true",
    "disabled, disabled, false, false",
    "disabled, public, true, true",
    "moderators, disabled, true, true",
  })
  void whoMayReadATimelineIsTold(String local, String remote, boolean visitors, boolean users) {
    Capabilities capabilities =
        capabilities(
            timelines(
                "{\"live_feeds\":{\"local\":\"" + local + "\",\"remote\":\"" + remote + "\"}}"));

    assertThat(capabilities.local(PublicTimeline.LIVE)).isEqualTo(new TimelineAccess(local));
    assertThat(capabilities.remote(PublicTimeline.LIVE)).isEqualTo(new TimelineAccess(remote));
    assertThat(capabilities.isReadable(PublicTimeline.LIVE, false)).isEqualTo(visitors);
    assertThat(capabilities.isReadable(PublicTimeline.LIVE, true)).isEqualTo(users);
    assertThat(capabilities.isReadable(PublicTimeline.HASHTAG, false)).isTrue();
  }

  @Test
  void eachTimelineHasItsOwnAccess() {
    Capabilities capabilities =
        capabilities(
            timelines(
                "{\"hashtag_feeds\":{\"local\":\"disabled\"},"
                    + "\"trending_link_feeds\":{\"remote\":\"authenticated\"}}"));

    assertThat(capabilities.local(PublicTimeline.HASHTAG)).isEqualTo(TimelineAccess.DISABLED);
    assertThat(capabilities.remote(PublicTimeline.LINK)).isEqualTo(TimelineAccess.AUTHENTICATED);
    assertThat(capabilities.remote(PublicTimeline.HASHTAG)).isNull();
  }

  @ParameterizedTest
  @CsvSource({
    "4.5.0, 7, QUOTES, true",
    "4.5.0, 7, COLLECTIONS, false",
    "4.4.0, 7, QUOTES, true",
    "4.5.0, 6, QUOTES, false",
    "4.5.0, , QUOTES, true",
    "4.4.9, , QUOTES, false",
    "4.0.0, , FILTERS, true",
    "'yay yay', 2, EDITING, true",
    "'yay yay', 2, GROUPED_NOTIFICATIONS, true",
    "'yay yay', , EDITING, false",
    "'2.7.2 (compatible; Akkoma 3.3.0)', , EDITING, false",
  })
  void aFeatureIsKnownByTheApisVersionOrTheServers(
      String version, String api, Feature feature, boolean has) {
    Capabilities capabilities =
        capabilities(
            "{\"version\":\""
                + version
                + "\""
                + (api == null ? "" : ",\"api_versions\":{\"mastodon\":" + api + "}")
                + "}");

    assertThat(capabilities.has(feature)).isEqualTo(has);
  }

  @Test
  void whatElseTheConfigurationTellsIsThere() {
    Capabilities capabilities =
        capabilities(
            "{\"version\":\"4.5.0\",\"configuration\":{\"vapid\":{\"public_key\":\"B\"},"
                + "\"urls\":{\"streaming\":\"wss://s.example\"},"
                + "\"translation\":{\"enabled\":true}}}");

    assertThat(capabilities.translates()).isTrue();
    assertThat(capabilities.vapidKey()).isEqualTo("B");
    assertThat(mastodon.server().info().streamingUrl()).isEqualTo("wss://s.example");
  }

  @Test
  void theSoftwareIsThatOfTheNodeinfo() {
    server
        .always(LINKS, 200, "{\"links\":[{\"href\":\"https://a.example/nodeinfo/2.0\"}]}")
        .always(
            "/nodeinfo/2.0", 200, "{\"software\":{\"name\":\"Akkoma\",\"version\":\"3.10.4\"}}");

    assertThat(mastodon.server().software()).isEqualTo(new Software("akkoma", "3.10.4"));
    assertThat(mastodon.server().software()).hasToString("akkoma 3.10.4");
    assertThat(server.asked()).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "4.5.0, mastodon, 4.5.0",
    "'2.7.2 (compatible; Akkoma 3.3.0)', akkoma, 3.3.0",
    "takahe/0.11.0, takahe, 0.11.0",
    "'yay yay', '',",
  })
  void withoutNodeinfoTheVersionTellsTheSoftware(String version, String name, String own) {
    server
        .always(LINKS, 404, "{}")
        .always(INSTANCE, 200, "{\"version\":\"" + version + "\"}")
        .always(INSTANCE_V1, 404, "{}");

    assertThat(mastodon.server().software()).isEqualTo(new Software(name, own));
  }

  @Test
  void theTimeIsThatOfTheAnswer() {
    server.answer(new MockResponse.Builder().addHeader("Date", "Sat, 01 Aug 2026 13:53:15 GMT"));

    assertThat(mastodon.server().time()).isEqualTo(Instant.parse("2026-08-01T13:53:15Z"));
    assertThat(server.lines()).containsExactly("HEAD /");
  }

  @Test
  void anErrorTellsTheTimeToo() {
    server.answer(
        FakeMastodon.json("").code(404).addHeader("Date", "Sat, 01 Aug 2026 13:53:15 GMT"));

    assertThat(mastodon.server().time()).isAfter(FakeTime.START);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "noon", "2026-08-01"})
  void withoutADateNobodyKnows(String date) {
    server.answer(new MockResponse.Builder().addHeader("Date", date));

    assertThat(mastodon.server().time()).isNull();
  }
}
