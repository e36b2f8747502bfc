import org.jspecify.annotations.NullMarked;

/**
 * The Java client for Mastodon and every server that speaks its API. Everything begins with a
 * {@link io.github.mastodonjava.Mastodon}:
 *
 * <pre>{@code
 * Mastodon mastodon = Mastodon.builder("https://mastodon.example").accessToken(token).build();
 *
 * mastodon.statuses().post("Hello from Java");
 * for (Status status : mastodon.timelines().home()) {
 *   System.out.println(status.account().acct() + ": " + status.content());
 * }
 * }</pre>
 *
 * <p>A token comes of logging in: {@link io.github.mastodonjava.api.OAuth}. What a call takes is in
 * {@link io.github.mastodonjava.api}, what it returns in {@link io.github.mastodonjava.entity}, and
 * what it throws in {@link io.github.mastodonjava.error}.
 */
@NullMarked
@SuppressWarnings(
    "requires-transitive-automatic") // okhttp3 itself requires okio, which has no descriptor
module io.github.mastodonjava {
  requires static transitive jdk.httpserver;
  requires static transitive org.jspecify;
  requires transitive okhttp3;
  requires com.fasterxml.jackson.core;

  exports io.github.mastodonjava;
  exports io.github.mastodonjava.api;
  exports io.github.mastodonjava.api.admin;
  exports io.github.mastodonjava.auth;
  exports io.github.mastodonjava.entity;
  exports io.github.mastodonjava.entity.admin;
  exports io.github.mastodonjava.error;
  exports io.github.mastodonjava.filter;
  exports io.github.mastodonjava.http;
  exports io.github.mastodonjava.push;
  exports io.github.mastodonjava.server;
  exports io.github.mastodonjava.server.akkoma;
  exports io.github.mastodonjava.server.fedibird;
  exports io.github.mastodonjava.server.gotosocial;
  exports io.github.mastodonjava.server.pleroma;
  exports io.github.mastodonjava.streaming;
  exports io.github.mastodonjava.text;
}
