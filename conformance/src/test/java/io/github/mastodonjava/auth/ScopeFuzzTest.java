package io.github.mastodonjava.auth;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.Set;

class ScopeFuzzTest {
  @FuzzTest
  void scopesOfAnyTextAreReadAgainAsTheSame(byte[] bytes) {
    Set<Scope> scopes = Scope.parse(new String(bytes, UTF_8));

    assertThat(Scope.parse(Scope.join(scopes))).containsExactlyElementsOf(scopes);
    assertThat(Scope.missing(scopes, scopes)).isEmpty();
    assertThat(Scope.missing(Set.of(), scopes)).hasSameSizeAs(scopes);
    for (Scope scope : scopes) {
      assertThat(scope.parts()).allMatch(scope::covers);
    }
  }
}
