package io.github.mastodonjava.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class InstancesTest {
  private final RecordedRequests requests = new RecordedRequests();
  private final Instances instances = new Instances(requests);

  @Test
  void theInstanceIsAskedFor() {
    instances.get();

    assertThat(requests.last()).isEqualTo("GET /api/v2/instance");
  }

  @Test
  void peersAreListed() {
    instances.peers();

    assertThat(requests.last()).isEqualTo("GET /api/v1/instance/peers");
  }

  @Test
  void peersAreSearched() {
    instances.searchPeers("exam");

    assertThat(requests.last()).isEqualTo("GET /api/v1/peers/search query {q: 'exam'}");
  }

  @Test
  void aSearchOfPeersHasALimit() {
    instances.searchPeers("exam", 3);

    assertThat(requests.last()).isEqualTo("GET /api/v1/peers/search query {q: 'exam', limit: 3}");
  }

  @Test
  void aLimitOfNoneIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> instances.searchPeers("exam", 0));
  }

  @Test
  void activityIsListed() {
    instances.activity();

    assertThat(requests.last()).isEqualTo("GET /api/v1/instance/activity");
  }

  @Test
  void rulesAreListed() {
    instances.rules();

    assertThat(requests.last()).isEqualTo("GET /api/v1/instance/rules");
  }

  @Test
  void domainBlocksAreListed() {
    instances.domainBlocks();

    assertThat(requests.last()).isEqualTo("GET /api/v1/instance/domain_blocks");
  }

  @Test
  void theExtendedDescriptionIsAskedFor() {
    instances.extendedDescription();

    assertThat(requests.last()).isEqualTo("GET /api/v1/instance/extended_description");
  }

  @Test
  void thePrivacyPolicyIsAskedFor() {
    instances.privacyPolicy();

    assertThat(requests.last()).isEqualTo("GET /api/v1/instance/privacy_policy");
  }

  @Test
  void theTermsOfServiceAreAskedFor() {
    instances.termsOfService();

    assertThat(requests.last()).isEqualTo("GET /api/v1/instance/terms_of_service");
  }

  @Test
  void theTermsOfServiceOfADayAreAskedFor() {
    instances.termsOfService(LocalDate.of(2026, 3, 1));

    assertThat(requests.last()).isEqualTo("GET /api/v1/instance/terms_of_service/2026-03-01");
  }

  @Test
  void languagesAreListed() {
    instances.languages();

    assertThat(requests.last()).isEqualTo("GET /api/v1/instance/languages");
  }

  @Test
  void translationLanguagesAreAskedFor() {
    instances.translationLanguages();

    assertThat(requests.last()).isEqualTo("GET /api/v1/instance/translation_languages");
  }

  @Test
  void translationLanguagesAreListsByTheLanguageOfThePost() {
    Instances answered =
        new Instances(RecordedRequests.answeredWith("{\"de\":[\"en\",\"fr\"],\"und\":[\"en\"]}"));

    assertThat(answered.translationLanguages())
        .isEqualTo(Map.of("de", List.of("en", "fr"), "und", List.of("en")));
  }

  @Test
  @SuppressWarnings("deprecation") // what is deprecated must still work
  void theOlderFormIsStillThere() {
    instances.getV1();

    assertThat(requests.last()).isEqualTo("GET /api/v1/instance");
  }
}
