package io.github.mastodonjava.server.pleroma;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.Paging;
import io.github.mastodonjava.http.FilePart;
import io.github.mastodonjava.server.Call;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each method makes its request. */
class PleromaCallsTest {
  private static final FilePart FILE = FilePart.of("a.csv", "text/csv", "a".getBytes(UTF_8));

  @ParameterizedTest
  @MethodSource({"postsAndAccounts", "conversations", "chats", "server"})
  void aMethodMakesItsRequest(Call<Pleroma> call) {
    assertThat(call.sent(Pleroma::of)).isEqualTo(call.request());
  }

  static Stream<Call<Pleroma>> postsAndAccounts() {
    return Stream.of(
        call(
            "PUT /api/v1/pleroma/statuses/9x/reactions/%E2%98%95",
            s -> s.reactions().react("9x", "☕")),
        call(
            "DELETE /api/v1/pleroma/statuses/9x/reactions/cat@b.example",
            s -> s.reactions().remove("9x", "cat@b.example")),
        call("GET /api/v1/pleroma/statuses/9x/reactions", s -> s.reactions().list("9x")),
        call(
            "GET /api/v1/pleroma/statuses/9x/reactions/%E2%98%95",
            s -> s.reactions().list("9x", "☕")),
        call(
            "POST /api/v1/pleroma/notifications/read body {id: '1'}",
            s -> s.notifications().read("1")),
        call("POST /api/v1/pleroma/accounts/9x/subscribe", s -> s.accounts().subscribe("9x")),
        call("POST /api/v1/pleroma/accounts/9x/unsubscribe", s -> s.accounts().unsubscribe("9x")),
        call(
            "GET /api/v1/pleroma/accounts/9x/favourites query {limit: 5}",
            s -> s.accounts().favourites("9x", Paging.limit(5))),
        call(
            "POST /api/v1/pleroma/accounts/confirmation_resend query {email: 'a@b'} body {email:"
                + " 'a@b'}",
            s -> s.accounts().resendConfirmationTo("a@b")),
        call(
            "POST /api/v1/pleroma/accounts/confirmation_resend query {nickname: 'a'} body"
                + " {nickname: 'a'}",
            s -> s.accounts().resendConfirmation("a")),
        call("GET /api/v1/pleroma/accounts/9x/scrobbles", s -> s.scrobbles().list("9x")),
        call(
            "POST /api/v1/pleroma/scrobble body {title: 'Song', album: 'Record', artist: 'Band',"
                + " length: 180000}",
            s ->
                s.scrobbles()
                    .create(
                        NewScrobble.titled("Song").album("Record").artist("Band").length(180000))));
  }

  static Stream<Call<Pleroma>> conversations() {
    return Stream.of(
        call("GET /api/v1/pleroma/conversations/1", s -> s.conversations().get("1")),
        call(
            "GET /api/v1/pleroma/conversations/1/statuses query {max_id: '9'}",
            s -> s.conversations().statuses("1", Paging.maxId("9"))),
        call(
            "PATCH /api/v1/pleroma/conversations/1 query {recipients: ['9x', '9y']} body"
                + " {recipients: ['9x', '9y']}",
            s -> s.conversations().changeRecipients("1", List.of("9x", "9y"))));
  }

  static Stream<Call<Pleroma>> chats() {
    return Stream.of(
        call("POST /api/v1/pleroma/chats/by-account-id/9x", s -> s.chats().open("9x")),
        call("GET /api/v1/pleroma/chats/1", s -> s.chats().get("1")),
        call("GET /api/v2/pleroma/chats", s -> s.chats().list()),
        call(
            "GET /api/v2/pleroma/chats query {with_muted: true}",
            s -> s.chats().list(Paging.FIRST.with(Pleroma.withMuted()))),
        call("GET /api/v1/pleroma/chats/1/messages", s -> s.chats().messages("1")),
        call(
            "POST /api/v1/pleroma/chats/1/messages body {content: 'Hello'}",
            s -> s.chats().post("1", "Hello")),
        call(
            "POST /api/v1/pleroma/chats/1/messages body {content: 'Hello', media_id: '7'}",
            s -> s.chats().post("1", NewChatMessage.text("Hello").attachment("7"))),
        call("POST /api/v1/pleroma/chats/1/messages/2/read", s -> s.chats().readMessage("1", "2")),
        call(
            "POST /api/v1/pleroma/chats/1/read body {last_read_id: '2'}",
            s -> s.chats().read("1", "2")),
        call("DELETE /api/v1/pleroma/chats/1/messages/2", s -> s.chats().deleteMessage("1", "2")));
  }

  static Stream<Call<Pleroma>> server() {
    return Stream.of(
        call("GET /api/v1/pleroma/mascot", s -> s.mascot().get()),
        call("PUT /api/v1/pleroma/mascot body {file: <a.csv>}", s -> s.mascot().set(FILE)),
        call("GET /api/v1/pleroma/backups", s -> s.backups().list()),
        call("GET /api/pleroma/emoji", s -> s.server().emoji()),
        call("GET /api/pleroma/healthcheck", s -> s.server().healthcheck()),
        call(
            "POST /api/pleroma/follow_import body {list: <a.csv>}", s -> s.imports().follows(FILE)),
        call("POST /api/pleroma/blocks_import body {list: <a.csv>}", s -> s.imports().blocks(FILE)),
        call("POST /api/pleroma/mutes_import body {list: <a.csv>}", s -> s.imports().mutes(FILE)),
        call(
            "PUT /api/pleroma/notification_settings query {block_from_strangers: true} body"
                + " {block_from_strangers: true}",
            s -> s.settings().notifications(true, null)));
  }

  private static Call<Pleroma> call(String request, Consumer<Pleroma> call) {
    return new Call<>(request, call);
  }
}
