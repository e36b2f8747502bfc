package io.github.mastodonjava.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewAppTest {
  private static final NewApp APP = NewApp.named("My bot");

  @Test
  void aNameIsEnough() {
    assertThat(APP.name()).isEqualTo("My bot");
    assertThat(APP.scopes()).isEqualTo(Scope.DEFAULT);
    assertThat(APP.redirectUris()).containsExactly(RedirectUri.OUT_OF_BAND);
    assertThat(APP.website()).isNull();
    assertThat(APP.file()).isNull();
  }

  @Test
  void whatIsSaidReplacesTheDefaultsAndNothingElse() {
    NewApp app =
        APP.scopes(Scope.READ, Scope.PUSH)
            .redirectUris("https://app.example/callback", "myapp://callback")
            .website(URI.create("https://app.example"))
            .toFile(Path.of("app.secret"));

    assertThat(app)
        .isEqualTo(
            new NewApp(
                "My bot",
                Scope.parse("read push"),
                List.of(URI.create("https://app.example/callback"), URI.create("myapp://callback")),
                URI.create("https://app.example"),
                Path.of("app.secret")));
  }

  @Test
  void theOriginalStaysAsItWas() {
    NewApp unused = APP.scopes(Scope.READ);

    assertThat(unused).isNotEqualTo(APP);
    assertThat(APP.scopes()).isEqualTo(Scope.DEFAULT);
  }

  @Test
  void aListGivenIsCopied() {
    List<Scope> scopes = new ArrayList<>(List.of(Scope.READ));
    NewApp app = APP.scopes(scopes);
    scopes.add(Scope.ADMIN_WRITE);

    assertThat(app.scopes()).containsExactly(Scope.READ);
  }

  @Test
  void aRedirectUriGivenTwiceIsRegisteredOnce() {
    assertThat(APP.redirectUris("https://a.example/", "https://a.example/").redirectUris())
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "two\nlines", "a\u0000b"})
  void aNameIsOneLineOfText(String name) {
    assertThatIllegalArgumentException().isThrownBy(() -> NewApp.named(name));
  }

  @Test
  void noScopesAtAllAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> APP.scopes(List.of()))
        .withMessageContaining("at least one scope");
  }

  @Test
  void noRedirectUrisAtAllAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> APP.redirectUris(new URI[0]))
        .withMessageContaining("at least one redirect URI");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "callback",
        "/callback",
        "https://app.example/#fragment",
        "javascript:alert(1)",
        "DATA:text/html,x",
        "vbscript:x",
        "not a uri"
      })
  void aRedirectUriThatServersRefuseIsRefusedHere(String uri) {
    assertThatIllegalArgumentException().isThrownBy(() -> APP.redirectUris(uri));
  }

  @ParameterizedTest
  @ValueSource(strings = {"app.example", "/about", "ftp://app.example", "mailto:me@app.example"})
  void aWebsiteIsAnAddressOfTheWeb(String website) {
    assertThatIllegalArgumentException().isThrownBy(() -> APP.website(URI.create(website)));
  }
}
