package io.github.mastodonjava.api.admin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.Paging;
import io.github.mastodonjava.api.RecordedRequests;
import io.github.mastodonjava.entity.AccountWarningAction;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AdminAccountsTest {
  private final RecordedRequests sent = new RecordedRequests();
  private final AdminAccounts accounts = new AdminAccounts(sent);

  @Test
  void filterGoesIntoTheQueryOfTheSecondVersion() {
    accounts.list(
        AdminAccountFilter.ALL
            .origin("local")
            .status("pending")
            .staff()
            .roles(List.of("1"))
            .invitedBy("2")
            .username("a")
            .displayName("A")
            .byDomain("example.org")
            .email("a@example.org")
            .ip("192.0.2.1")
            .paging(Paging.limit(5)));

    assertThat(sent.last())
        .isEqualTo(
            "GET /api/v2/admin/accounts query {origin: 'local', status: 'pending', "
                + "permissions: 'staff', role_ids: ['1'], invited_by: '2', username: 'a', "
                + "display_name: 'A', by_domain: 'example.org', email: 'a@example.org', ip: "
                + "'192.0.2.1', limit: 5}");
  }

  @Test
  void olderFilterGoesIntoTheQueryOfTheFirstVersion() {
    accounts.listV1(
        AdminAccountFilterV1.ALL
            .local()
            .remote()
            .active()
            .pending()
            .disabled()
            .silenced()
            .suspended()
            .sensitized()
            .staff());

    assertThat(sent.last())
        .isEqualTo(
            "GET /api/v1/admin/accounts query {local: true, remote: true, active: true, "
                + "pending: true, disabled: true, silenced: true, suspended: true, sensitized: "
                + "true, staff: true}");
  }

  @Test
  void olderFilterKnowsNamesToo() {
    accounts.listV1(
        AdminAccountFilterV1.ALL
            .username("a")
            .displayName("A")
            .byDomain("example.org")
            .email("a@example.org")
            .ip("192.0.2.1")
            .paging(Paging.limit(5)));

    assertThat(sent.last())
        .isEqualTo(
            "GET /api/v1/admin/accounts query {username: 'a', display_name: 'A', "
                + "by_domain: 'example.org', email: 'a@example.org', ip: '192.0.2.1', limit: 5}");
  }

  @Test
  void accountIsAskedForByItsId() {
    accounts.get("3");

    assertThat(sent.last()).isEqualTo("GET /api/v1/admin/accounts/3");
  }

  @Test
  void accountIsDeleted() {
    accounts.delete("3");

    assertThat(sent.last()).isEqualTo("DELETE /api/v1/admin/accounts/3");
  }

  @Test
  void actionSaysAllThatWasSaid() {
    accounts.action(
        "3",
        AccountAction.of(AccountWarningAction.SILENCE)
            .report("1")
            .warningPreset("2")
            .text("Enough")
            .sendEmailNotification(false));

    assertThat(sent.last())
        .isEqualTo(
            "POST /api/v1/admin/accounts/3/action body {type: 'silence', report_id: '1', "
                + "warning_preset_id: '2', text: 'Enough', send_email_notification: false}");
  }

  @Test
  void approveGoesToTheAccount() {
    accounts.approve("3");

    assertThat(sent.last()).isEqualTo("POST /api/v1/admin/accounts/3/approve");
  }

  @Test
  void rejectGoesToTheAccount() {
    accounts.reject("3");

    assertThat(sent.last()).isEqualTo("POST /api/v1/admin/accounts/3/reject");
  }

  @Test
  void enableGoesToTheAccount() {
    accounts.enable("3");

    assertThat(sent.last()).isEqualTo("POST /api/v1/admin/accounts/3/enable");
  }

  @Test
  void unsensitiveGoesToTheAccount() {
    accounts.unsensitive("3");

    assertThat(sent.last()).isEqualTo("POST /api/v1/admin/accounts/3/unsensitive");
  }

  @Test
  void unsilenceGoesToTheAccount() {
    accounts.unsilence("3");

    assertThat(sent.last()).isEqualTo("POST /api/v1/admin/accounts/3/unsilence");
  }

  @Test
  void unsuspendGoesToTheAccount() {
    accounts.unsuspend("3");

    assertThat(sent.last()).isEqualTo("POST /api/v1/admin/accounts/3/unsuspend");
  }
}
