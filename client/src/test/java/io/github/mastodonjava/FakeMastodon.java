package io.github.mastodonjava;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.mastodonjava.internal.time.FakeTime;
import java.io.IOException;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import okhttp3.OkHttpClient;

/**
 * A server on loopback that answers what it was told to, and remembers what it was asked. Its
 * clients have their time from {@link #time}.
 */
final class FakeMastodon implements AutoCloseable {
  final FakeTime time = new FakeTime();

  private final MockWebServer server = new MockWebServer();
  private final Queue<MockResponse> next = new ConcurrentLinkedQueue<>();
  private final Map<String, MockResponse> byPath = new ConcurrentHashMap<>();
  private final List<RecordedRequest> asked = new ArrayList<>();

  FakeMastodon() {
    server.setDispatcher(new Answers());
    try {
      server.start(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private final class Answers extends Dispatcher {
    @Override
    public MockResponse dispatch(RecordedRequest request) {
      synchronized (asked) {
        asked.add(request);
      }
      MockResponse always = byPath.get(request.getUrl().encodedPath());
      MockResponse answer = always == null ? next.poll() : always;
      return answer == null
          ? new MockResponse.Builder().code(418).body("nothing was prepared").build()
          : answer;
    }
  }

  static MockResponse.Builder json(String body) {
    return new MockResponse.Builder()
        .addHeader("Content-Type", "application/json; charset=utf-8")
        .body(body);
  }

  /** Answers the next request. */
  FakeMastodon answer(MockResponse.Builder answer) {
    next.add(answer.build());
    return this;
  }

  /** Answers the next request with 200 and JSON. */
  FakeMastodon answer(String json) {
    return answer(json(json));
  }

  FakeMastodon answer(int status, String json) {
    return answer(json(json).code(status));
  }

  /** Answers every request to a path. */
  FakeMastodon always(String path, MockResponse.Builder answer) {
    byPath.put(path, answer.build());
    return this;
  }

  FakeMastodon always(String path, int status, String json) {
    return always(path, json(json).code(status));
  }

  String address() {
    return "http://127.0.0.1:" + server.getPort();
  }

  int port() {
    return server.getPort();
  }

  MastodonBuilder builder() {
    return builder(address());
  }

  MastodonBuilder builder(String address) {
    return Mastodon.builder(address).time(time, time);
  }

  Mastodon client() {
    return builder().build();
  }

  Mastodon client(OkHttpClient httpClient) {
    return builder().httpClient(httpClient).build();
  }

  /** All requests so far. */
  List<RecordedRequest> asked() {
    synchronized (asked) {
      return List.copyOf(asked);
    }
  }

  /** All requests so far, as {@code GET /path?query}. */
  List<String> lines() {
    return asked().stream().map(FakeMastodon::line).toList();
  }

  /** The only request so far. */
  RecordedRequest askedOnce() {
    List<RecordedRequest> all = asked();
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  RecordedRequest askedLast() {
    List<RecordedRequest> all = asked();
    assertThat(all).isNotEmpty();
    return all.get(all.size() - 1);
  }

  static String line(RecordedRequest request) {
    return request.getMethod() + " " + request.getTarget();
  }

  static String body(RecordedRequest request) {
    okio.ByteString body = request.getBody();
    return body == null ? "" : body.utf8();
  }

  @Override
  public void close() {
    server.close();
  }
}
