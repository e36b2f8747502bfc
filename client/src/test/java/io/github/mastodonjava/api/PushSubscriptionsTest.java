package io.github.mastodonjava.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.entity.NotificationType;
import io.github.mastodonjava.entity.WebPushPolicy;
import java.util.List;
import org.junit.jupiter.api.Test;

final class PushSubscriptionsTest {
  private final RecordedRequests sent = new RecordedRequests();
  private final PushSubscriptions push = new PushSubscriptions(sent);

  @Test
  void newSubscriptionHasItsKeysInside() {
    push.create(NewPushSubscription.of("https://push.example/1", "key", "secret"));

    assertThat(sent.last())
        .isEqualTo(
            "POST /api/v1/push/subscription body {subscription: {endpoint: "
                + "'https://push.example/1', keys: {p256dh: 'key', auth: 'secret'}}}");
  }

  @Test
  void newSubscriptionSaysWhatMakesPushes() {
    push.create(
        NewPushSubscription.of("https://push.example/1", "key", "secret")
            .standard()
            .alerts(List.of(NotificationType.MENTION, NotificationType.ADMIN_SIGN_UP))
            .policy(WebPushPolicy.FOLLOWED));

    assertThat(sent.last())
        .isEqualTo(
            "POST /api/v1/push/subscription body {subscription: {endpoint: "
                + "'https://push.example/1', keys: {p256dh: 'key', auth: 'secret'}, standard: "
                + "true}, data: {alerts: {mention: true, admin.sign_up: true}, policy: "
                + "'followed'}}");
  }

  @Test
  void subscriptionIsAskedFor() {
    push.get();

    assertThat(sent.last()).isEqualTo("GET /api/v1/push/subscription");
  }

  @Test
  void alertsAreChanged() {
    push.update(List.of(NotificationType.POLL));

    assertThat(sent.last())
        .isEqualTo("PUT /api/v1/push/subscription body {data: {alerts: {poll: true}}}");
  }

  @Test
  void subscriptionIsDeleted() {
    push.delete();

    assertThat(sent.last()).isEqualTo("DELETE /api/v1/push/subscription");
  }

  @Test
  void policyIsSentBothWhereItIsDocumentedAndWhereItIsRead() {
    push.update(List.of(), WebPushPolicy.NONE);

    assertThat(sent.last()).contains("policy: 'none'}").endsWith("}, policy: 'none'}");
  }

  @Test
  void newSubscriptionShowsNeitherKeysNorEndpoint() {
    assertThat(NewPushSubscription.of("https://push.example/1", "key", "secret"))
        .hasToString("NewPushSubscription");
  }
}
