package io.github.mastodonjava.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EmailsTest {
  private final RecordedRequests requests = new RecordedRequests();
  private final Emails emails = new Emails(requests);

  @Test
  void aConfirmationIsSentAgain() {
    emails.resendConfirmation();

    assertThat(requests.last()).isEqualTo("POST /api/v1/emails/confirmations");
  }

  @Test
  void aConfirmationIsSentToAnotherAddress() {
    emails.resendConfirmation("a@example.org");

    assertThat(requests.last())
        .isEqualTo("POST /api/v1/emails/confirmations body {email: 'a@example.org'}");
  }

  @Test
  void theStateIsAskedFor() {
    emails.isConfirmed();

    assertThat(requests.last()).isEqualTo("GET /api/v1/emails/check_confirmation");
  }
}
