package io.github.mastodonjava.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

class AcctPropertyTest {
  @Property(seed = "1")
  void anyTextIsReadOrRefused(@ForAll("pieces") String text) {
    Acct acct = parsed(text);

    if (acct != null) {
      assertThat(Acct.parse(acct.toString())).isEqualTo(acct);
      assertThat(Acct.parse(acct.handle())).isEqualTo(acct);
    }
  }

  @Property(seed = "1")
  void anyAddressIsReadOrRefused(@ForAll("pieces") String path) {
    Acct acct = parsed("https://" + path);

    if (acct != null) {
      assertThat(acct.isLocal()).isFalse();
      assertThat(Acct.parse(acct.toString())).isEqualTo(acct);
    }
  }

  private static @Nullable Acct parsed(String text) {
    try {
      return Acct.parse(text);
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  @Provide
  Arbitrary<String> pieces() {
    return Pieces.text();
  }
}
