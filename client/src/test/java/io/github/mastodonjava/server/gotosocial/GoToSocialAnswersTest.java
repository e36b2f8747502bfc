package io.github.mastodonjava.server.gotosocial;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.EntityJson;
import io.github.mastodonjava.api.RecordedRequests;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What GoToSocial answers is read, and nothing of it is lost. */
class GoToSocialAnswersTest {
  private static final String DRAFT =
      "{\"id\":\"01A\",\"domain\":\"spam.example\",\"public_comment\":\"spam\",\"obfuscate\":false,"
          + "\"subscription_id\":\"01S\",\"created_by\":\"01C\","
          + "\"created_at\":\"2025-03-01T10:00:00Z\",\"permission_type\":\"block\"}";
  private static final String SUBSCRIPTION =
      "{\"id\":\"01S\",\"priority\":0,\"title\":\"Spam\",\"permission_type\":\"block\","
          + "\"as_draft\":true,\"adopt_orphans\":false,\"remove_retracted\":true,"
          + "\"created_by\":\"01C\",\"created_at\":\"2025-03-01T10:00:00Z\","
          + "\"uri\":\"https://lists.example/spam.csv\",\"content_type\":\"text/csv\","
          + "\"fetch_username\":\"me\",\"fetch_password\":\"s3cret\",\"count\":53}";

  @Test
  void aDraftIsReadWithoutLoss() {
    DomainPermission draft = EntityJson.read(DRAFT, DomainPermission.class);

    assertThat(draft.permissionType()).isEqualTo(DomainPermissionType.BLOCK);
    assertThat(draft.suspendedAt()).isNull();
    assertThat(EntityJson.write(draft)).isEqualTo(DRAFT);
  }

  @Test
  void aPageOfDraftsHasThem() {
    GoToSocial server = GoToSocial.of(RecordedRequests.answeredWith("[" + DRAFT + "]"));

    assertThat(server.domainPermissionDrafts().list().items())
        .extracting(DomainPermission::domain)
        .containsExactly("spam.example");
  }

  @Test
  void thePasswordOfASubscriptionDoesNotShow() {
    DomainPermissionSubscription subscription =
        EntityJson.read(SUBSCRIPTION, DomainPermissionSubscription.class);

    assertThat(subscription.fetchPassword()).isEqualTo("s3cret");
    assertThat(subscription.toString()).contains("fetchPassword=***").doesNotContain("s3cret");
    assertThat(EntityJson.write(subscription)).isEqualTo(SUBSCRIPTION);
  }

  @Test
  void thePasswordToFetchAListWithDoesNotShow() {
    assertThat(PermissionSubscriptionUpdate.UNCHANGED.login("me", "s3cret").toString())
        .doesNotContain("s3cret");
  }

  @Test
  void theSecretOfAnApplicationDoesNotShow() {
    ManagedApplication application =
        EntityJson.read(
            "{\"id\":\"1\",\"created_at\":\"2025-03-01T10:00:00Z\",\"name\":\"App\","
                + "\"redirect_uris\":[\"urn:ietf:wg:oauth:2.0:oob\"],"
                + "\"client_id\":\"cid\",\"client_secret\":\"s3cret\",\"scopes\":[\"read\"]}",
            ManagedApplication.class);

    assertThat(application.clientSecret()).isEqualTo("s3cret");
    assertThat(application.toString()).doesNotContain("s3cret");
  }

  @Test
  void aTokenSaysWhatItMayDoAndWhenItWasUsed() {
    TokenInfo token =
        EntityJson.read(
            "{\"id\":\"1\",\"created_at\":\"2025-03-01T10:00:00Z\",\"scope\":\"read write\","
                + "\"last_used\":\"2025-03-02T11:00:00Z\",\"application\":{\"name\":\"Tusky\"}}",
            TokenInfo.class);

    assertThat(token.lastUsed()).isEqualTo(Instant.parse("2025-03-02T11:00:00Z"));
    assertThat(token.application()).extracting(ManagedApplication::name).isEqualTo("Tusky");
  }

  @Test
  void anInteractionRequestHasThePostThatWaits() {
    String json =
        "{\"id\":\"1\",\"type\":\"reply\",\"created_at\":\"2025-03-01T10:00:00Z\","
            + "\"account\":{\"id\":\"2\"},\"status\":{\"id\":\"3\"},\"reply\":{\"id\":\"4\"}}";

    InteractionRequest request = EntityJson.read(json, InteractionRequest.class);

    assertThat(request.type()).isEqualTo(InteractionType.REPLY);
    assertThat(request.reply()).isNotNull();
    assertThat(request.acceptedAt()).isNull();
    assertThat(EntityJson.write(request)).isEqualTo(json);
  }

  @Test
  void defaultPoliciesAreToldByVisibility() {
    String json =
        "{\"public\":{\"can_reply\":{\"always\":[\"public\",\"https://b.example/users/x\"],"
            + "\"with_approval\":[]}},\"unlisted\":{},\"private\":{},\"direct\":{}}";

    DefaultPolicies policies = EntityJson.read(json, DefaultPolicies.class);

    InteractionPolicyRules replies =
        Objects.requireNonNull(policies.publicPosts().canReply(), "can_reply");
    assertThat(replies.always())
        .containsExactly(PolicyValue.PUBLIC, new PolicyValue("https://b.example/users/x"));
    assertThat(EntityJson.write(policies)).isEqualTo(json);
  }

  @Test
  void recoveryCodesAreAListOfTexts() {
    GoToSocial server = GoToSocial.of(RecordedRequests.answeredWith("[\"a-b\",\"c-d\"]"));

    assertThat(server.user().enableTwoFactor("123456")).containsExactly("a-b", "c-d");
  }
}
