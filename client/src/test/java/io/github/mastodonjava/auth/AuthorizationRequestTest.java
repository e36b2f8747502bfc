package io.github.mastodonjava.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorizationRequestTest {
  private static final URI ENDPOINT = URI.create("https://social.example/oauth/authorize");
  private static final AuthorizationRequest REQUEST =
      AuthorizationRequest.to(ENDPOINT, "app-id", new FixedRandom());
  private static final AuthorizationRequest FULL =
      REQUEST
          .redirectUri(URI.create("https://app.example/back?from=login&x=ü"))
          .scopes(Scope.READ_ACCOUNTS, Scope.WRITE_MEDIA)
          .state("a state & more")
          .forceLogin(true)
          .language("de");

  @Test
  void theDefaultsAreOutOfBandAndTheFourUsualScopes() {
    assertThat(REQUEST.authorizationUri())
        .hasToString(
            "https://social.example/oauth/authorize?response_type=code&client_id=app-id"
                + "&redirect_uri=urn%3Aietf%3Awg%3Aoauth%3A2.0%3Aoob"
                + "&scope=read%20write%20follow%20push"
                + "&state=AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8"
                + "&code_challenge="
                + new Pkce("ICEiIyQlJicoKSorLC0uLzAxMjM0NTY3ODk6Ozw9Pj8").challenge()
                + "&code_challenge_method=S256");
  }

  @Test
  void everythingThatIsSaidIsInTheUri() {
    assertThat(FULL.authorizationUri().getRawQuery())
        .contains(
            "&redirect_uri=https%3A%2F%2Fapp.example%2Fback%3Ffrom%3Dlogin%26x%3D%C3%BC&",
            "&scope=read%3Aaccounts%20write%3Amedia&",
            "&state=a%20state%20%26%20more&",
            "&force_login=true")
        .endsWith("&lang=de");
  }

  @Test
  void theVerifierIsNotInTheUri() {
    assertThat(REQUEST.authorizationUri().toString()).doesNotContain(REQUEST.codeVerifier());
  }

  @Test
  void aQueryOfTheEndpointIsKept() {
    AuthorizationRequest request =
        AuthorizationRequest.to(URI.create("https://a.example/auth?tenant=7&a=b%20c"), "app-id");

    assertThat(request.authorizationUri().toString())
        .startsWith("https://a.example/auth?tenant=7&a=b%20c&response_type=code&client_id=app-id&");
  }

  @Test
  void stateAndVerifierAreNewEveryTime() {
    AuthorizationRequest one = AuthorizationRequest.to(ENDPOINT, "app-id");
    AuthorizationRequest other = AuthorizationRequest.to(ENDPOINT, "app-id");

    assertThat(one.state()).hasSize(43).isNotEqualTo(other.state());
    assertThat(one.codeVerifier()).isNotEqualTo(other.codeVerifier()).isNotEqualTo(one.state());
  }

  @Test
  void itsUriAndItsVerifierAreAllThereIsToStore() {
    assertThat(AuthorizationRequest.restore(FULL.authorizationUri(), FULL.codeVerifier()))
        .isEqualTo(FULL);
    assertThat(AuthorizationRequest.restore(REQUEST.authorizationUri(), REQUEST.codeVerifier()))
        .isEqualTo(REQUEST);
  }

  @Test
  void theEndpointsOwnQuerySurvivesBeingStored() {
    AuthorizationRequest request =
        AuthorizationRequest.to(URI.create("https://a.example/auth?tenant=7"), "app-id");

    assertThat(
            AuthorizationRequest.restore(request.authorizationUri(), request.codeVerifier())
                .endpoint())
        .hasToString("https://a.example/auth?tenant=7");
  }

  @Test
  void theVerifierOfAnotherRequestDoesNotRestoreIt() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                AuthorizationRequest.restore(
                    REQUEST.authorizationUri(),
                    AuthorizationRequest.to(ENDPOINT, "app-id").codeVerifier()))
        .withMessageContaining("another authorization request");
  }

  @Test
  void anotherUriIsNotRestored() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AuthorizationRequest.restore(ENDPOINT, REQUEST.codeVerifier()))
        .withMessageContaining("not the URI of an authorization request");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/oauth/authorize", "urn:x:y", "https://a.example/#fragment"})
  void whatIsNoEndpointIsRefused(String endpoint) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> AuthorizationRequest.to(URI.create(endpoint), "app-id"))
        .withMessageContaining("authorization endpoint");
  }

  @Test
  void noScopesAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> REQUEST.scopes(List.of()));
  }

  @Test
  void aBlankStateIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> REQUEST.state(" "));
  }

  @Test
  void neitherStateNorVerifierIsShown() {
    assertThat(REQUEST)
        .asString()
        .contains("app-id", "read write follow push")
        .doesNotContain(REQUEST.state(), REQUEST.codeVerifier());
  }
}
