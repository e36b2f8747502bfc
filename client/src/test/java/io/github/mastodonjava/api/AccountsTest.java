package io.github.mastodonjava.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.mastodonjava.Paging;
import io.github.mastodonjava.entity.Relationship;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccountsTest {
  private final RecordedRequests requests = new RecordedRequests();
  private final Accounts accounts = new Accounts(requests);

  @Test
  void aNewAccountIsInTheBody() {
    accounts.create(
        NewAccount.of("alice", "a@example.org", "a password")
            .agreement(true)
            .locale("de")
            .reason("why not")
            .dateOfBirth(LocalDate.of(1990, 1, 2)));

    assertThat(requests.last())
        .isEqualTo(
            "POST /api/v1/accounts body {username: 'alice', email: 'a@example.org', "
                + "password: 'a password', agreement: true, locale: 'de', reason: 'why "
                + "not', date_of_birth: '1990-01-02'}");
  }

  @Test
  void theUsersOwnAccountIsAskedFor() {
    accounts.verifyCredentials();

    assertThat(requests.last()).isEqualTo("GET /api/v1/accounts/verify_credentials");
  }

  @Test
  void oneIsAskedForByItsId() {
    accounts.get("1");

    assertThat(requests.last()).isEqualTo("GET /api/v1/accounts/1");
  }

  @Test
  void severalAreAskedForAtOnce() {
    accounts.get(List.of("1", "2"));

    assertThat(requests.last()).isEqualTo("GET /api/v1/accounts query {id: ['1', '2']}");
  }

  @Test
  void oneIsLookedUpByItsAddress() {
    accounts.lookup("alice@example.org");

    assertThat(requests.last())
        .isEqualTo("GET /api/v1/accounts/lookup query {acct: 'alice@example.org'}");
  }

  @Test
  void statusesAreFiltered() {
    accounts.statuses(
        "1",
        AccountStatuses.ALL
            .onlyMedia()
            .pinned()
            .excludeReplies()
            .excludeReblogs()
            .tagged("java")
            .paging(Paging.limit(40)));

    assertThat(requests.last())
        .isEqualTo(
            "GET /api/v1/accounts/1/statuses query {only_media: true, pinned: true, "
                + "exclude_replies: true, exclude_reblogs: true, tagged: 'java', limit: 40}");
  }

  @Test
  void aSearchSendsWhatWasSaid() {
    accounts.search(
        AccountSearch.of("ali").following().resolve().paging(Paging.limit(80).andOffset(80)));

    assertThat(requests.last())
        .isEqualTo(
            "GET /api/v1/accounts/search query {q: 'ali', following: true, resolve: "
                + "true, limit: 80, offset: 80}");
  }

  @Test
  void aSearchForNothingIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> accounts.search(" "));
  }

  @Test
  void followersArePaged() {
    accounts.followers("1", Paging.limit(80));

    assertThat(requests.last()).isEqualTo("GET /api/v1/accounts/1/followers query {limit: 80}");
  }

  @Test
  void followedAccountsArePaged() {
    accounts.following("1", Paging.sinceId("5"));

    assertThat(requests.last()).isEqualTo("GET /api/v1/accounts/1/following query {since_id: '5'}");
  }

  @Test
  void endorsementsArePaged() {
    accounts.endorsements("1", Paging.limit(80));

    assertThat(requests.last()).isEqualTo("GET /api/v1/accounts/1/endorsements query {limit: 80}");
  }

  @Test
  void featuredTagsAreListed() {
    accounts.featuredTags("1");

    assertThat(requests.last()).isEqualTo("GET /api/v1/accounts/1/featured_tags");
  }

  @Test
  void aRelationshipIsOneOfOne() {
    RecordedRequests answered =
        RecordedRequests.answeredWith("[{\"id\":\"1\",\"followed_by\":true}]");

    Relationship relationship = new Accounts(answered).relationship("1");

    assertThat(answered.last()).isEqualTo("GET /api/v1/accounts/relationships query {id: ['1']}");
    assertThat(relationship).extracting(Relationship::followedBy).isEqualTo(true);
  }

  @Test
  void aSuspendedAccountHasNoRelationship() {
    assertThat(accounts.relationship("1")).isNull();
  }

  @Test
  void listsAreListed() {
    accounts.lists("1");

    assertThat(requests.last()).isEqualTo("GET /api/v1/accounts/1/lists");
  }

  @Test
  void aFollowSaysNothingUnlessSaid() {
    accounts.follow("1");

    assertThat(requests.last()).isEqualTo("POST /api/v1/accounts/1/follow");
  }

  @Test
  void aFollowSendsItsOptions() {
    accounts.follow(
        "1", FollowOptions.DEFAULT.reblogs(false).notify(true).languages(List.of("de", "en")));

    assertThat(requests.last())
        .isEqualTo(
            "POST /api/v1/accounts/1/follow body {reblogs: false, notify: true, "
                + "languages: ['de', 'en']}");
  }

  @Test
  void aFollowIsEnded() {
    accounts.unfollow("1");

    assertThat(requests.last()).isEqualTo("POST /api/v1/accounts/1/unfollow");
  }

  @Test
  void aFollowerIsRemoved() {
    accounts.removeFromFollowers("1");

    assertThat(requests.last()).isEqualTo("POST /api/v1/accounts/1/remove_from_followers");
  }

  @Test
  void oneIsBlocked() {
    accounts.block("1");

    assertThat(requests.last()).isEqualTo("POST /api/v1/accounts/1/block");
  }

  @Test
  void oneIsUnblocked() {
    accounts.unblock("1");

    assertThat(requests.last()).isEqualTo("POST /api/v1/accounts/1/unblock");
  }

  @Test
  void aMuteSaysNothingUnlessSaid() {
    accounts.mute("1");

    assertThat(requests.last()).isEqualTo("POST /api/v1/accounts/1/mute");
  }

  @Test
  void aMuteLastsForSeconds() {
    accounts.mute("1", false, Duration.ofHours(1));

    assertThat(requests.last())
        .isEqualTo("POST /api/v1/accounts/1/mute body {notifications: false, duration: 3600}");
  }

  @Test
  void aMuteOfNegativeDurationIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> accounts.mute("1", true, Duration.ofHours(-1)));
  }

  @Test
  void aMuteIsEnded() {
    accounts.unmute("1");

    assertThat(requests.last()).isEqualTo("POST /api/v1/accounts/1/unmute");
  }

  @Test
  void oneIsEndorsed() {
    accounts.endorse("1");

    assertThat(requests.last()).isEqualTo("POST /api/v1/accounts/1/endorse");
  }

  @Test
  void anEndorsementIsEnded() {
    accounts.unendorse("1");

    assertThat(requests.last()).isEqualTo("POST /api/v1/accounts/1/unendorse");
  }

  @Test
  void aNoteIsInTheBody() {
    accounts.note("1", "met in Graz");

    assertThat(requests.last())
        .isEqualTo("POST /api/v1/accounts/1/note body {comment: 'met in Graz'}");
  }

  @Test
  void relationshipsAreAskedForAtOnce() {
    accounts.relationships(List.of("1", "2"));

    assertThat(requests.last())
        .isEqualTo("GET /api/v1/accounts/relationships query {id: ['1', '2']}");
  }

  @Test
  void relationshipsCanIncludeSuspendedAccounts() {
    accounts.relationships(List.of("1"), true);

    assertThat(requests.last())
        .isEqualTo("GET /api/v1/accounts/relationships query {id: ['1'], with_suspended: true}");
  }

  @Test
  void familiarFollowersAreAskedForAtOnce() {
    accounts.familiarFollowers(List.of("1", "2"));

    assertThat(requests.last())
        .isEqualTo("GET /api/v1/accounts/familiar_followers query {id: ['1', '2']}");
  }

  @Test
  @SuppressWarnings("deprecation") // what is deprecated must still work
  void deprecatedMethodsAskTheirOldAddresses() {
    accounts.pin("1");
    accounts.unpin("1");
    accounts.identityProofs("1");

    assertThat(requests.all())
        .containsExactly(
            "POST /api/v1/accounts/1/pin",
            "POST /api/v1/accounts/1/unpin",
            "GET /api/v1/accounts/1/identity_proofs");
  }
}
