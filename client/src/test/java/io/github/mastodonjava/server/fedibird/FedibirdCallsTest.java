package io.github.mastodonjava.server.fedibird;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.Paging;
import io.github.mastodonjava.server.Call;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each method makes its request. */
class FedibirdCallsTest {
  @ParameterizedTest
  @MethodSource({"statuses", "accounts", "circles"})
  void aMethodMakesItsRequest(Call<Fedibird> call) {
    assertThat(call.sent(Fedibird::of)).isEqualTo(call.request());
  }

  static Stream<Call<Fedibird>> statuses() {
    return Stream.of(
        call("PUT /api/v1/statuses/1/emoji_reactions/%E2%98%95", s -> s.statuses().react("1", "☕")),
        call(
            "DELETE /api/v1/statuses/1/emoji_reactions/cat@b.example",
            s -> s.statuses().removeReaction("1", "cat@b.example")),
        call("POST /api/v1/statuses/1/emoji_unreaction", s -> s.statuses().unreact("1")),
        call("GET /api/v1/statuses/1/emoji_reactioned_by", s -> s.statuses().reactionedBy("1")),
        call("GET /api/v1/statuses/1/referred_by", s -> s.statuses().referredBy("1")),
        call(
            "GET /api/v1/statuses/1/mentioned_by query {limit: 5}",
            s -> s.statuses().mentionedBy("1", Paging.limit(5))),
        call("POST /api/v1/statuses/1/expire", s -> s.statuses().expire("1")),
        call("GET /api/v1/emoji_reactions", s -> s.statuses().reactedTo()),
        call("GET /api/v1/timelines/group/7", s -> s.timelines().group("7")),
        call("GET /api/v1/timelines/personal", s -> s.timelines().personal()),
        call(
            "GET /api/v1/group_directory query {limit: 5, offset: 10}",
            s -> s.timelines().groupDirectory(Paging.limit(5).andOffset(10))));
  }

  static Stream<Call<Fedibird>> accounts() {
    return Stream.of(
        call("GET /api/v1/accounts/subscribing", s -> s.accounts().subscribing()),
        call("GET /api/v1/accounts/7/circles", s -> s.accounts().circles("7")),
        call("POST /api/v1/accounts/7/subscribe", s -> s.accounts().subscribe("7")),
        call(
            "POST /api/v1/accounts/7/subscribe body {list_id: '3', reblogs: false, media_only:"
                + " true}",
            s ->
                s.accounts()
                    .subscribe(
                        "7", AccountSubscription.HOME.list("3").reblogs(false).mediaOnly(true))),
        call("POST /api/v1/accounts/7/unsubscribe", s -> s.accounts().unsubscribe("7")),
        call(
            "POST /api/v1/accounts/7/unsubscribe body {list_id: '3'}",
            s -> s.accounts().unsubscribe("7", "3")));
  }

  static Stream<Call<Fedibird>> circles() {
    return Stream.of(
        call("GET /api/v1/circles", s -> s.circles().list()),
        call("POST /api/v1/circles body {title: 'Friends'}", s -> s.circles().create("Friends")),
        call("GET /api/v1/circles/3", s -> s.circles().get("3")),
        call("PUT /api/v1/circles/3 body {title: 'Pals'}", s -> s.circles().update("3", "Pals")),
        call("DELETE /api/v1/circles/3", s -> s.circles().delete("3")),
        call("GET /api/v1/circles/3/accounts", s -> s.circles().accounts("3")),
        call(
            "POST /api/v1/circles/3/accounts body {account_ids: ['7', '8']}",
            s -> s.circles().addAccounts("3", List.of("7", "8"))),
        call(
            "DELETE /api/v1/circles/3/accounts query {account_ids: ['7']}",
            s -> s.circles().removeAccounts("3", List.of("7"))));
  }

  private static Call<Fedibird> call(String request, Consumer<Fedibird> call) {
    return new Call<>(request, call);
  }
}
