package io.github.mastodonjava.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.entity.QuoteApprovalPolicy;
import io.github.mastodonjava.entity.Visibility;
import io.github.mastodonjava.http.FilePart;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProfileUpdateTest {
  private static final String PATCH = "PATCH /api/v1/accounts/update_credentials";

  private final RecordedRequests requests = new RecordedRequests();
  private final Accounts accounts = new Accounts(requests);

  @Test
  void whatWasNotSaidIsNotSent() {
    accounts.updateCredentials(ProfileUpdate.UNCHANGED);

    assertThat(requests.last()).isEqualTo(PATCH);
  }

  @Test
  void textsAndSwitchesAreInTheBody() {
    accounts.updateCredentials(
        ProfileUpdate.UNCHANGED
            .displayName("Alice")
            .note("hello")
            .locked(true)
            .bot(false)
            .discoverable(true)
            .hideCollections(false)
            .indexable(true)
            .attributionDomains(List.of("example.org")));

    assertThat(requests.last())
        .isEqualTo(
            PATCH
                + " body {display_name: 'Alice', note: 'hello', locked: true, bot: false,"
                + " discoverable: true, hide_collections: false, indexable: true,"
                + " attribution_domains: ['example.org']}");
  }

  @Test
  void picturesGoAsFilesWithTheirDescriptions() {
    FilePart picture = FilePart.of("cat.png", "image/png", new byte[] {1});

    accounts.updateCredentials(
        ProfileUpdate.UNCHANGED
            .avatar(picture)
            .avatarDescription("a cat")
            .header(picture)
            .headerDescription("the same cat"));

    assertThat(requests.last())
        .isEqualTo(
            PATCH
                + " body {avatar: <cat.png>, avatar_description: 'a cat', header: <cat.png>,"
                + " header_description: 'the same cat'}");
  }

  @Test
  void fieldsAreCountedInTheirOrder() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("Home", "https://example.org");
    fields.put("Pronouns", "she");

    accounts.updateCredentials(ProfileUpdate.UNCHANGED.fields(fields));

    assertThat(requests.last())
        .isEqualTo(
            PATCH
                + " body {fields_attributes: {0: {name: 'Home', value: 'https://example.org'},"
                + " 1: {name: 'Pronouns', value: 'she'}}}");
  }

  @Test
  void defaultsForPostsAreInTheSource() {
    accounts.updateCredentials(
        ProfileUpdate.UNCHANGED
            .defaultVisibility(Visibility.UNLISTED)
            .defaultSensitive(true)
            .defaultLanguage("de")
            .defaultQuotePolicy(QuoteApprovalPolicy.NOBODY));

    assertThat(requests.last())
        .isEqualTo(
            PATCH
                + " body {source: {privacy: 'unlisted', sensitive: true, language: 'de',"
                + " quote_policy: 'nobody'}}");
  }

  @Test
  void parametersOfOtherServersCanBeSaid() {
    accounts.updateCredentials(ProfileUpdate.UNCHANGED.with("show_role", true));

    assertThat(requests.last()).isEqualTo(PATCH + " body {show_role: true}");
  }
}
