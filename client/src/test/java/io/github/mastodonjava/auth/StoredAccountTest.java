package io.github.mastodonjava.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoredAccountTest {
  private static final Credentials CREDENTIALS =
      Credentials.of(URI.create("https://social.example"), "canary");

  @Test
  void anAtSignInFrontIsLeftOut() {
    assertThat(new StoredAccount(" @alice@social.example ", CREDENTIALS).acct())
        .isEqualTo("alice@social.example");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "alice", "@alice", "alice@", "@@social.example", "a@b@c", "a b@c"})
  void aNameWithoutADomainIsRefused(String acct) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new StoredAccount(acct, CREDENTIALS))
        .withMessageContaining("alice@social.example");
  }

  @Test
  void theTokenIsNotShown() {
    assertThat(new StoredAccount("alice@social.example", CREDENTIALS))
        .asString()
        .contains("alice@social.example")
        .doesNotContain("canary");
  }
}
