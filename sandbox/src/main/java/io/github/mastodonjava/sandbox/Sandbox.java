package io.github.mastodonjava.sandbox;

import io.github.mastodonjava.sandbox.internal.http.RateLimits;
import io.github.mastodonjava.sandbox.internal.http.Server;
import io.github.mastodonjava.sandbox.internal.json.Presenters;
import io.github.mastodonjava.sandbox.internal.oauth.OAuthApp;
import io.github.mastodonjava.sandbox.internal.oauth.RedirectUris;
import io.github.mastodonjava.sandbox.internal.oauth.Scopes;
import io.github.mastodonjava.sandbox.internal.push.PushDelivery;
import io.github.mastodonjava.sandbox.internal.routes.AllRoutes;
import io.github.mastodonjava.sandbox.internal.state.Account;
import io.github.mastodonjava.sandbox.internal.state.Draft;
import io.github.mastodonjava.sandbox.internal.state.Profile;
import io.github.mastodonjava.sandbox.internal.state.Settings;
import io.github.mastodonjava.sandbox.internal.state.State;
import io.github.mastodonjava.sandbox.internal.state.Status;
import io.github.mastodonjava.sandbox.internal.state.StatusWriter;
import io.github.mastodonjava.sandbox.internal.state.Visibility;
import io.github.mastodonjava.sandbox.internal.streaming.Fanout;
import io.github.mastodonjava.sandbox.internal.streaming.StreamHub;
import java.util.ArrayList;
import java.util.List;

/**
 * A Mastodon-compatible server in this process, on 127.0.0.1, that keeps everything in memory.
 *
 * <pre>{@code
 * try (Sandbox sandbox = Sandbox.start()) {
 *   sandbox.post("bob", "Hello");
 *   // now use sandbox.baseUrl() and sandbox.token("alice")
 * }
 * }</pre>
 *
 * <p>Thread-safe. Its threads are daemons; {@link #close()} stops it.
 */
public final class Sandbox implements AutoCloseable {
  private static final long FIRST_ACCOUNT_ID = 110_000_000_000_000_001L;

  private final State state;
  private final StatusWriter writer;
  private final Server server;
  private final Faults faults;
  private final Streams streams;
  private final PushDelivery pushes;
  private final List<SandboxUser> users;

  Sandbox(Settings settings, int port, RateLimits limits, List<SandboxUser> users) {
    this.state = new State(settings);
    Presenters present = Presenters.of(state);
    this.writer = new StatusWriter(state, present.formatter());
    this.users = addUsers(users);
    StreamHub hub = new StreamHub(state);
    state.events().subscribe(new Fanout(state, present, hub)::accept);
    this.pushes = new PushDelivery(state);
    state.events().subscribe(pushes::accept);
    this.server =
        new Server(
            state,
            hub,
            port,
            limits,
            writer::doDue,
            router -> AllRoutes.register(state, present, router));
    this.faults = new Faults(server.faults(), hub);
    this.streams = new Streams(hub);
    server.start();
  }

  /** Starts a server with the users alice, bob and admin on a free port. */
  public static Sandbox start() {
    return builder().start();
  }

  /** Begins to describe a server. */
  public static SandboxBuilder builder() {
    return new SandboxBuilder();
  }

  private List<SandboxUser> addUsers(List<SandboxUser> wanted) {
    OAuthApp app =
        state.oauth().register("Sandbox", null, List.of(RedirectUris.OUT_OF_BAND), Scopes.SERVER);
    List<SandboxUser> added = new ArrayList<>();
    for (SandboxUser user : wanted) {
      SandboxUser identified =
          user.id() == null ? user.id(Long.toString(FIRST_ACCOUNT_ID + added.size())) : user;
      Account account =
          new Account(
              Long.parseLong(identified.requireId()),
              user.username(),
              user.email(),
              user.password(),
              user.admin(),
              state.now(),
              null,
              Profile.of(user.displayName(), user.locked(), user.bot()));
      state.accounts().add(account);
      state.oauth().add(user.token(), app, account, Scopes.parse(user.scopes()));
      added.add(identified);
    }
    return List.copyOf(added);
  }

  /** Where the server is, such as {@code http://127.0.0.1:40123}, without a slash at the end. */
  public String baseUrl() {
    return state.address().base();
  }

  /** The users that the server started with, in their order, with their ids. */
  public List<SandboxUser> users() {
    return users;
  }

  /**
   * One of {@link #users()}.
   *
   * @throws IllegalArgumentException when there is none of that name
   */
  public SandboxUser user(String username) {
    return users.stream()
        .filter(user -> user.username().equals(username))
        .findFirst()
        .orElseThrow(() -> unknown(username));
  }

  /** The ready-made access token of a user that the server started with. */
  public String token(String username) {
    return user(username).token();
  }

  /**
   * Posts publicly as {@code username}, without a request. Quick enough to fill timelines with
   * thousands.
   *
   * @return the status's id
   */
  public String post(String username, String text) {
    return post(username, text, "public");
  }

  /**
   * Posts as {@code username}, without a request.
   *
   * @param visibility {@code public}, {@code unlisted}, {@code private} or {@code direct}
   * @return the status's id
   */
  public String post(String username, String text, String visibility) {
    if (!Visibility.isKnown(visibility)) {
      throw new IllegalArgumentException("Not a visibility: " + visibility);
    }
    return state.exclusively(
        () -> Long.toString(writer.post(account(username), Draft.of(text, visibility), null).id()));
  }

  /**
   * Lets {@code username} answer a status on another server, as it were: this one fetches the
   * answer when a user asks for the status's context, whose header {@code Mastodon-Async-Refresh}
   * says so.
   */
  public void lateReply(String username, String statusId, String text) {
    state.exclusively(
        () -> {
          state.lateReplies().add(status(statusId).id(), account(username), text);
          return true;
        });
  }

  private Status status(String id) {
    Status status = id.matches("\\d{1,18}") ? state.statuses().get(Long.parseLong(id)) : null;
    if (status == null) {
      throw new IllegalArgumentException("The sandbox has no status " + id + ".");
    }
    return status;
  }

  /** Makes {@code follower} follow {@code followed}, without a request and at once. */
  public void follow(String follower, String followed) {
    state.exclusively(() -> state.follows().put(account(follower), account(followed)));
  }

  /**
   * Announces {@code text} to all users, as the server's owner would.
   *
   * @return the announcement's id
   */
  public String announce(String text) {
    return state.exclusively(
        () -> Long.toString(state.announcements().add(text, state.now()).id()));
  }

  /**
   * Confirms the e-mail address of a user who signed up through the API, as a click on the link in
   * the e-mail would.
   */
  public void confirm(String username) {
    state.exclusively(
        () -> {
          account(username).confirm();
          return true;
        });
  }

  /** Ends the work on all media that were uploaded, whatever time it was to take. */
  public void finishMedia() {
    finishMedia(true);
  }

  /** Ends the work on all media that were uploaded and are not ready: they turn out unreadable. */
  public void failMedia() {
    finishMedia(false);
  }

  private void finishMedia(boolean well) {
    state.exclusively(
        () -> {
          state.media().finish(state.now(), well);
          return true;
        });
  }

  /** What shall go wrong with the next requests. */
  public Faults faults() {
    return faults;
  }

  /** The streaming API as its operator sees it. */
  public Streams streams() {
    return streams;
  }

  /**
   * Stops listening and breaks all connections, as a server that is being restarted does. Nothing
   * is forgotten, and {@link #post} and its like go on working.
   */
  public void suspend() {
    server.suspend();
  }

  /**
   * Listens again after {@link #suspend}, on the same port.
   *
   * @throws IllegalStateException when another program has taken the port meanwhile
   */
  public void resume() {
    server.resume();
  }

  /**
   * The requests so far, in the order of their answers. Those that were hit by faults are there
   * too.
   */
  public List<RecordedRequest> requests() {
    return server.log().all().stream()
        .map(
            entry ->
                new RecordedRequest(
                    entry.method(), entry.path(), entry.query(), entry.status(), entry.headers()))
        .toList();
  }

  /** Forgets the requests so far. */
  public void clearRequests() {
    server.log().clear();
  }

  private Account account(String username) {
    Account account = state.accounts().byUsername(username);
    if (account == null) {
      throw unknown(username);
    }
    return account;
  }

  private static IllegalArgumentException unknown(String username) {
    return new IllegalArgumentException("The sandbox has no user named " + username + ".");
  }

  /** Stops the server and breaks all connections. */
  @Override
  public void close() {
    server.stop();
    pushes.close();
  }

  @Override
  public String toString() {
    return "Sandbox[" + baseUrl() + "]";
  }
}
