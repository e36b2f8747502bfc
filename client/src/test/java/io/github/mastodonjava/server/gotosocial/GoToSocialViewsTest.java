package io.github.mastodonjava.server.gotosocial;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.EntityJson;
import io.github.mastodonjava.api.NewStatus;
import io.github.mastodonjava.api.ProfileUpdate;
import io.github.mastodonjava.entity.Account;
import io.github.mastodonjava.entity.CredentialAccount;
import io.github.mastodonjava.entity.Instance;
import io.github.mastodonjava.entity.Notification;
import io.github.mastodonjava.entity.Report;
import io.github.mastodonjava.entity.Role;
import io.github.mastodonjava.entity.Status;
import io.github.mastodonjava.entity.V1Instance;
import io.github.mastodonjava.entity.Visibility;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What GoToSocial says beyond Mastodon, and what it takes. */
class GoToSocialViewsTest {
  @Test
  void aStatusTellsItsPolicyAndThatItStaysLocal() {
    String json =
        "{\"id\":\"01F\",\"visibility\":\"public\",\"content\":\"<p>Hi</p>\",\"local_only\":true,"
            + "\"interaction_policy\":{\"can_favourite\":{\"always\":[\"public\",\"me\"],"
            + "\"with_approval\":[],\"automatic_approval\":[\"public\",\"me\"],"
            + "\"manual_approval\":[]}},\"sparkle\":{\"n\":12345678901234567890}}";

    Status status = EntityJson.read(json, Status.class);
    GoToSocialStatus view = GoToSocial.of(status);

    assertThat(view.localOnly()).isTrue();
    InteractionPolicy policy = Objects.requireNonNull(view.interactionPolicy(), "policy");
    assertThat(policy.canFavourite())
        .extracting(InteractionPolicyRules::automaticApproval)
        .isEqualTo(List.of(PolicyValue.PUBLIC, PolicyValue.ME));
    assertThat(view.extra()).containsOnlyKeys("sparkle");
    assertThat(EntityJson.write(status)).isEqualTo(json);
  }

  @Test
  void aStatusOfAnotherServerTellsNothing() {
    GoToSocialStatus view = GoToSocial.of(EntityJson.read("{\"id\":\"1\"}", Status.class));

    assertThat(view).isEqualTo(new GoToSocialStatus(null, null, null, Map.of()));
  }

  @Test
  void anAccountTellsItsThemeAndRole() {
    Account account =
        EntityJson.read(
            "{\"id\":\"01A\",\"theme\":\"sunset.css\",\"enable_rss\":true,"
                + "\"avatar_media_id\":\"01M\",\"role\":{\"id\":\"user\",\"name\":\"user\","
                + "\"color\":\"\",\"permissions\":\"0\",\"highlighted\":false}}",
            Account.class);

    GoToSocialAccount view = GoToSocial.of(account);

    assertThat(view.theme()).isEqualTo("sunset.css");
    assertThat(view.enableRss()).isTrue();
    assertThat(view.role()).extracting(Role::name).isEqualTo("user");
  }

  @Test
  void anAccountsSourceTellsItsAliases() {
    CredentialAccount account =
        EntityJson.read(
            "{\"id\":\"01A\",\"source\":{\"privacy\":\"unlisted\",\"status_content_type\":"
                + "\"text/markdown\",\"web_visibility\":\"none\",\"also_known_as_uris\":"
                + "[\"https://b.example/users/a\"]}}",
            CredentialAccount.class);

    GoToSocialSource view = GoToSocial.of(account.source());

    assertThat(account.source().privacy()).isEqualTo(Visibility.UNLISTED);
    assertThat(view.alsoKnownAsUris()).containsExactly("https://b.example/users/a");
    assertThat(view.statusContentType()).isEqualTo("text/markdown");
  }

  @Test
  void bothFormsOfTheInstanceTellTheirTexts() {
    Instance instance =
        EntityJson.read(
            "{\"domain\":\"gts.example\",\"account_domain\":\"example\",\"version\":\"0.20.0 abc\","
                + "\"terms_text\":\"Be nice\"}",
            Instance.class);
    V1Instance v1 =
        EntityJson.read("{\"uri\":\"gts.example\",\"max_toot_chars\":5000}", V1Instance.class);

    assertThat(GoToSocial.of(instance).accountDomain()).isEqualTo("example");
    assertThat(GoToSocial.of(instance).termsText()).isEqualTo("Be nice");
    assertThat(GoToSocial.of(v1).maxTootChars()).isEqualTo(5000);
  }

  @Test
  void aReportTellsWhatTheModeratorsSay() {
    Report report =
        EntityJson.read(
            "{\"id\":\"1\",\"action_taken_comment\":\"Account was suspended.\"}", Report.class);

    assertThat(GoToSocial.of(report).actionTakenComment()).isEqualTo("Account was suspended.");
  }

  @Test
  void itsNotificationTypesAreKept() {
    Notification notification =
        EntityJson.read(
            "{\"id\":\"1\",\"type\":\"pending.reply\",\"account\":{\"id\":\"2\"},"
                + "\"status\":{\"id\":\"3\"}}",
            Notification.class);

    assertThat(notification.type()).isEqualTo(GoToSocial.PENDING_REPLY);
    assertThat(notification.account().id()).isEqualTo("2");
    assertThat(notification.status()).isNotNull();
  }

  @Test
  void aStatusIsPostedWithItsParameters() {
    NewStatus status =
        NewStatus.text("Hi")
            .visibility(GoToSocial.MUTUALS_ONLY)
            .with(GoToSocial.localOnly(true))
            .with(GoToSocial.contentType("text/markdown"))
            .with(
                GoToSocial.interactionPolicy(
                    NewInteractionPolicy.DEFAULT.canReblog(
                        List.of(PolicyValue.AUTHOR), List.of())));

    assertThat(status.parameters().values())
        .containsEntry("visibility", "mutuals_only")
        .containsEntry("local_only", true)
        .containsEntry("content_type", "text/markdown")
        .containsEntry(
            "interaction_policy",
            Map.of("can_reblog", Map.of("always", List.of("author"), "with_approval", List.of())));
  }

  @Test
  void aProfileIsChangedWithItsParametersBesideMastodons() {
    ProfileUpdate update =
        ProfileUpdate.UNCHANGED
            .defaultSensitive(true)
            .with(GoToSocial.enableRss(true))
            .with(GoToSocial.defaultContentType("text/markdown"))
            .defaultLanguage("de");

    assertThat(update.parameters().values())
        .containsEntry("enable_rss", true)
        .containsEntry(
            "source",
            Map.of("sensitive", true, "status_content_type", "text/markdown", "language", "de"));
  }
}
