package io.github.mastodonjava;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.api.DirectoryFilter;
import io.github.mastodonjava.api.SearchQuery;
import io.github.mastodonjava.entity.Account;
import io.github.mastodonjava.entity.Collection;
import io.github.mastodonjava.entity.Collections;
import io.github.mastodonjava.entity.Status;
import io.github.mastodonjava.entity.Tag;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import mockwebserver3.MockResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists that are paged by position, where the server names no next page. */
class OffsetPagesTest {
  private static final String DIRECTORY = "/api/v1/directory";
  private static final String SEARCH = "/api/v2/search";

  private final FakeMastodon server = new FakeMastodon();
  private final Mastodon mastodon = server.client();

  @AfterEach
  void stop() {
    server.close();
  }

  /** The accounts of these ids, each with a number of followers. */
  private static String accounts(int from, int to, int followers) {
    return IntStream.rangeClosed(from, to)
        .mapToObj(id -> "{\"id\":\"" + id + "\",\"followers_count\":" + followers + "}")
        .collect(Collectors.joining(",", "[", "]"));
  }

  @Test
  void theNextPageBeginsBehindTheItemsThatCame() {
    server.answer(accounts(1, 40, 0)).answer(accounts(41, 50, 0)).answer("[]");

    assertThat(mastodon.directory().list().stream().map(Account::id)).hasSize(50);
    assertThat(server.lines())
        .containsExactly(
            "GET " + DIRECTORY,
            "GET " + DIRECTORY + "?offset=40",
            "GET " + DIRECTORY + "?offset=50");
  }

  @Test
  void whatWasAskedForIsKept() {
    server.answer(accounts(1, 2, 0)).answer("[]");

    mastodon
        .directory()
        .list(DirectoryFilter.LOCAL.paging(Paging.limit(2).andOffset(10)))
        .forEach(account -> {});

    assertThat(FakeMastodon.line(server.askedLast()))
        .isEqualTo("GET " + DIRECTORY + "?local=true&limit=2&offset=12");
  }

  @Test
  void aServerThatKnowsNoPositionsIsAskedOnceMoreAndNothingComesTwice() {
    server.always(DIRECTORY, FakeMastodon.json(accounts(1, 3, 0)));

    assertThat(mastodon.directory().list()).hasSize(3);
    assertThat(server.asked()).hasSize(2);
  }

  @Test
  void aRepeatedPageIsKnownByItsIdsWhateverElseHasChanged() {
    server.answer(accounts(1, 3, 7)).answer(accounts(1, 3, 8)).answer(accounts(1, 3, 9));

    assertThat(mastodon.directory().list()).hasSize(3);
    assertThat(server.asked()).hasSize(2);
  }

  @Test
  void aPageThatOverlapsTheLastGoesOn() {
    server.answer(accounts(1, 3, 0)).answer(accounts(3, 5, 0)).answer("[]");

    assertThat(mastodon.directory().list()).hasSize(6);
  }

  @Test
  void itemsThatCannotBeReadCountToo() {
    server.answer("[{\"id\":\"1\"},7]").answer("[]");

    mastodon.directory().list().forEach(account -> {});

    assertThat(FakeMastodon.line(server.askedLast())).isEqualTo("GET " + DIRECTORY + "?offset=2");
  }

  @Test
  void aLinkOfTheServerIsWorthMoreThanCounting() {
    MockResponse.Builder last =
        FakeMastodon.json("[{\"name\":\"b\"}]")
            .addHeader("Link", "</api/v1/trends/tags?offset=0>; rel=prev");
    server
        .answer(
            FakeMastodon.json("[{\"name\":\"a\"}]")
                .addHeader("Link", "</api/v1/trends/tags?offset=10>; rel=next"))
        .answer(last);

    assertThat(mastodon.trends().tags().stream().map(Tag::name)).containsExactly("a", "b");
    assertThat(server.lines())
        .containsExactly("GET /api/v1/trends/tags", "GET /api/v1/trends/tags?offset=10");
  }

  @Test
  void aListThatIsPagedByIdEndsWithoutALink() {
    server.answer("[{\"id\":\"1\"}]");

    assertThat(mastodon.timelines().home()).hasSize(1);
    assertThat(server.asked()).hasSize(1);
  }

  @Test
  void aStoredPositionIsReadOnFromToItsEnd() {
    server.answer(accounts(1, 2, 0));
    Page.Cursor stored = Objects.requireNonNull(mastodon.directory().list().nextCursor());
    server.answer(accounts(3, 4, 0)).answer("[]");

    assertThat(mastodon.resume(stored, Account.class)).hasSize(2);
    assertThat(FakeMastodon.line(server.askedLast())).isEqualTo("GET " + DIRECTORY + "?offset=4");
  }

  @ParameterizedTest
  @CsvSource({"-1,2", "x,2", "99999999999999999999,2", "'',2"})
  void anOffsetThatIsNoneCountsAsTheBeginning(String offset, int next) {
    server.answer(accounts(1, 2, 0)).answer("[]");

    mastodon.directory().list(DirectoryFilter.ALL.with("offset", offset)).forEach(account -> {});

    assertThat(FakeMastodon.line(server.askedLast()))
        .isEqualTo("GET " + DIRECTORY + "?offset=" + next);
  }

  @Test
  void whatIsFoundOfOneKindComesInPages() {
    server
        .answer("{\"accounts\":[{\"id\":\"9\"}],\"statuses\":[{\"id\":\"1\"},{\"id\":\"2\"}]}")
        .answer("{\"statuses\":[{\"id\":\"3\"}]}")
        .answer("{\"statuses\":[]}");

    assertThat(mastodon.search().statuses("cats").stream().map(Status::id))
        .containsExactly("1", "2", "3");
    assertThat(server.lines())
        .containsExactly(
            "GET " + SEARCH + "?q=cats&type=statuses",
            "GET " + SEARCH + "?q=cats&type=statuses&offset=2",
            "GET " + SEARCH + "?q=cats&type=statuses&offset=3");
  }

  @Test
  void theCollectionsOfAnAccountGoOn() {
    server
        .answer("{\"collections\":[{\"id\":\"3\"},{\"id\":\"4\"}],\"partial_accounts\":[]}")
        .answer("{\"collections\":[],\"partial_accounts\":[]}");

    assertThat(mastodon.collections().ofAccount("1").stream().map(Collection::id))
        .containsExactly("3", "4");
    assertThat(server.lines())
        .containsExactly(
            "GET /api/v1/accounts/1/collections", "GET /api/v1/accounts/1/collections?offset=2");
  }

  @Test
  void aStoredPlaceInAListOfWholeAnswersIsReadOnFrom() {
    server.answer("{\"collections\":[{\"id\":\"3\"}],\"partial_accounts\":[]}");

    Page<Collections> page =
        mastodon.resume(
            new Page.Cursor("/api/v1/accounts/1/in_collections?offset=40"), Collections.class);

    assertThat(page.items())
        .singleElement()
        .satisfies(each -> assertThat(each.collections()).hasSize(1));
  }

  @Test
  void aStoredPositionOfASearchIsReadOnFrom() {
    server.answer("{\"accounts\":[],\"statuses\":[{\"id\":\"1\"}]}");
    Page.Cursor stored = Objects.requireNonNull(mastodon.search().statuses("a").nextCursor());
    server
        .answer("{\"accounts\":[],\"statuses\":[{\"id\":\"2\"}],\"hashtags\":[]}")
        .answer("{\"accounts\":[],\"statuses\":[],\"hashtags\":[]}");

    assertThat(mastodon.resume(stored, Status.class).stream().map(Status::id)).containsExactly("2");
    assertThat(server.asked()).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource({"{}", "'{\"accounts\":null}'", "'{\"accounts\":7}'", "'{\"accounts\":{}}'"})
  void anAnswerWithoutTheListIsAnEmptyPage(String answer) {
    server.answer(answer);

    assertThat(mastodon.search().accounts(SearchQuery.of("a")).items()).isEmpty();
  }

  @Test
  void anElementOfAFoundListIsIsolatedToo() {
    server.answer("{\"hashtags\":[{\"name\":\"a\"},7]}");

    Page<Tag> page = mastodon.search().hashtags("a");

    assertThat(page.items()).extracting(Tag::name).containsExactly("a");
    assertThat(page.unreadable())
        .singleElement()
        .satisfies(unreadable -> assertThat(unreadable.pointer()).isEqualTo("/hashtags/1"));
  }
}
