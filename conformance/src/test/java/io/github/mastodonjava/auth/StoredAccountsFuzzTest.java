package io.github.mastodonjava.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;

class StoredAccountsFuzzTest {
  @FuzzTest
  void anyFileIsReadAndKeptOrRefused(byte[] content) throws Exception {
    StoredAccounts accounts;
    try {
      accounts = StoredAccounts.read(content);
    } catch (StoredAccounts.Unreadable e) {
      assertThat(e).hasNoCause();
      return;
    }
    StoredAccounts again = StoredAccounts.read(accounts.write());

    assertThat(again.all()).isEqualTo(accounts.all());
    assertThat(again.byDefault()).isEqualTo(accounts.byDefault());
    assertThat(again.write()).isEqualTo(accounts.write());
    for (StoredAccount account : accounts.all()) {
      assertThat(accounts.find(account.acct())).isNotNull();
    }
  }
}
