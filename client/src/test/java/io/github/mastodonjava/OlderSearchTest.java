package io.github.mastodonjava;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.mastodonjava.api.SearchQuery;
import io.github.mastodonjava.entity.Account;
import io.github.mastodonjava.entity.Search;
import io.github.mastodonjava.entity.Status;
import io.github.mastodonjava.entity.Tag;
import io.github.mastodonjava.error.MastodonNotFoundException;
import io.github.mastodonjava.error.MastodonUnauthorizedException;
import io.github.mastodonjava.error.MastodonVersionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Searches, where the server may be from before Mastodon 2.4.1. */
class OlderSearchTest {
  private static final String FOUND =
      "{\"accounts\":[{\"id\":\"1\"},{\"id\":\"2\"}],\"statuses\":[{\"id\":\"3\"}],"
          + "\"hashtags\":[\"cats\",\"catsofmastodon\"],\"more\":7}";

  private final FakeMastodon server = new FakeMastodon();

  @AfterEach
  void stop() {
    server.close();
  }

  private Mastodon running(String version) {
    return server.builder().mastodonVersion(version).build();
  }

  @Test
  void aServerThatIsKnownToBeOldIsAskedAsItUnderstands() {
    server.answer(FOUND);

    Search found = running("2.4.0").search().find(SearchQuery.of("cats").resolve());

    assertThat(server.lines()).containsExactly("GET /api/v1/search?q=cats&resolve=true");
    assertThat(found.accounts()).extracting(Account::id).containsExactly("1", "2");
    assertThat(found.statuses()).extracting(Status::id).containsExactly("3");
    assertThat(found.hashtags()).extracting(Tag::name).containsExactly("cats", "catsofmastodon");
    assertThat(found.extra()).containsEntry("more", 7L);
  }

  @Test
  void aServerThatTurnsOutToBeOldIsAskedAgain() {
    server
        .always("/api/v2/search", 404, "{\"error\":\"Not Found\"}")
        .always("/api/v2/instance", 404, "{\"error\":\"Not Found\"}")
        .always("/.well-known/nodeinfo", 404, "")
        .always("/api/v1/instance", 200, "{\"version\":\"2.3.3\"}")
        .always("/api/v1/search", 200, FOUND);

    try (Mastodon mastodon = server.client()) {
      assertThat(mastodon.search().find("cats").accounts()).hasSize(2);
    }

    assertThat(server.lines()).endsWith("GET /api/v1/search?q=cats");
  }

  @Test
  void anyOtherServerIsNot() {
    server.answer("{\"hashtags\":[{\"name\":\"cats\"}]}");

    running("2.4.1").search().find("cats");

    assertThat(server.lines()).containsExactly("GET /api/v2/search?q=cats");
  }

  @Test
  void aServerThatIsNewEnoughAndDoesNotHaveItIsNotAskedAgain() {
    server.answer(404, "{\"error\":\"Not Found\"}");

    assertThatExceptionOfType(MastodonNotFoundException.class)
        .isThrownBy(() -> running("4.5.0").search().find("cats"));
    assertThat(server.lines()).containsExactly("GET /api/v2/search?q=cats");
  }

  @Test
  void kindAndNumberThatTheServerDoesNotKnowHoldAllTheSame() {
    server.answer(FOUND);

    Search found =
        running("2.4.0")
            .search()
            .find(SearchQuery.of("cats").onlyAccounts().paging(Paging.limit(1)));

    assertThat(server.lines()).containsExactly("GET /api/v1/search?q=cats");
    assertThat(found.accounts()).extracting(Account::id).containsExactly("1");
    assertThat(found.statuses()).isEmpty();
    assertThat(found.hashtags()).isEmpty();
  }

  @Test
  void oneKindIsOnOnePage() {
    server.answer(FOUND).answer(FOUND).answer(FOUND);
    Mastodon mastodon = running("2.4.0");

    assertThat(mastodon.search().accounts("cats").stream().map(Account::id))
        .containsExactly("1", "2");
    assertThat(mastodon.search().statuses("cats").stream().map(Status::id)).containsExactly("3");
    assertThat(mastodon.search().hashtags("cats").stream().map(Tag::name))
        .containsExactly("cats", "catsofmastodon");
    assertThat(server.asked()).hasSize(3);
  }

  @Test
  void whatSuchAServerCannotDoIsRefused() {
    SearchQuery ofOne = SearchQuery.of("cats").account("7");

    assertThatExceptionOfType(MastodonVersionException.class)
        .isThrownBy(() -> running("2.4.0").search().find(ofOne))
        .satisfies(e -> assertThat(e.needed()).isEqualTo("2.4.1"));
    assertThat(server.asked()).isEmpty();
  }

  @Test
  void aServerThatHasNeitherIsTooOld() {
    server.answer(404, "{\"error\":\"Not Found\"}");

    assertThatExceptionOfType(MastodonVersionException.class)
        .isThrownBy(() -> running("1.2.0").search().find("cats"))
        .satisfies(e -> assertThat(e.getSuppressed()).hasSize(1));
  }

  @Test
  void anotherErrorIsThatError() {
    server.answer(401, "{\"error\":\"This API requires an authenticated user\"}");

    assertThatExceptionOfType(MastodonUnauthorizedException.class)
        .isThrownBy(() -> running("2.4.0").search().find("cats"));
  }
}
