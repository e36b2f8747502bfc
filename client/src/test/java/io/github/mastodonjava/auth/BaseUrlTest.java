package io.github.mastodonjava.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BaseUrlTest {
  @ParameterizedTest
  @CsvSource({
    "social.example, https://social.example",
    "' social.example/ ', https://social.example",
    "HTTPS://Social.Example:443//, https://social.example",
    "http://localhost:80, http://localhost",
    "localhost:3000, https://localhost:3000",
    "http://127.0.0.1:3000, http://127.0.0.1:3000",
    "http://[::1]:3000/, http://[::1]:3000",
    "https://social.example/a%2Fb/, https://social.example/a%2Fb",
    "müller.example, https://xn--mller-kva.example"
  })
  void anAddressHasOneSpelling(String written, String parsed) {
    assertThat(BaseUrl.parse(written)).hasToString(parsed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "https://",
        "ftp://social.example",
        "https://alice:canary@social.example",
        "https://social.example?canary=1",
        "https://social.example#canary",
        "canary canary",
        "canary?u=http://x",
        "https://social.example:canary"
      })
  void anythingElseIsRefusedWithoutBeingShown(String written) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BaseUrl.parse(written))
        .withMessageContaining("https://social.example")
        .withMessageNotContaining("canary")
        .withNoCause();
  }

  @Property(seed = "1")
  void aTextIsAnAddressOrRefused(@ForAll String text) {
    try {
      URI parsed = BaseUrl.parse(text);
      assertThat(BaseUrl.parse(parsed.toString())).isEqualTo(parsed);
    } catch (IllegalArgumentException refused) {
      assertThat(refused).hasMessageStartingWith("The address of a server");
    }
  }

  @Test
  void aFileAndTheCallerAgreeInAnySpelling() {
    assertThat(
            BaseUrl.agreed(
                URI.create("https://social.example"), URI.create("HTTPS://SOCIAL.example/")))
        .hasToString("https://social.example");
  }

  @Test
  void eitherOfThemIsEnough() {
    URI server = URI.create("https://social.example");

    assertThat(BaseUrl.agreed(server, null)).isEqualTo(server);
    assertThat(BaseUrl.agreed(null, server)).isEqualTo(server);
  }

  @Test
  void aFileOfAnotherServerIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                BaseUrl.agreed(
                    URI.create("https://social.example"), URI.create("https://other.example")))
        .withMessageContaining("https://social.example");
  }

  @Test
  void withoutAnyAddressTheCallerIsAskedForOne() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> BaseUrl.agreed(null, null))
        .withMessageContaining("give the base URL");
  }
}
