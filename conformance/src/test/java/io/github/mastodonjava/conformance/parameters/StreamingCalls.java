package io.github.mastodonjava.conformance.parameters;

import io.github.mastodonjava.Mastodon;
import io.github.mastodonjava.conformance.EndpointRows;
import io.github.mastodonjava.error.MastodonException;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.RetryPolicy;
import io.github.mastodonjava.streaming.Stream;
import io.github.mastodonjava.streaming.StreamingOptions;
import io.github.mastodonjava.streaming.StreamingProtocol;
import io.github.mastodonjava.streaming.Subscription;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.ResponseBody;

/** Listens to every stream, over each protocol that has a connection for each. */
public final class StreamingCalls {
  private static final List<StreamingProtocol> PROTOCOLS =
      List.of(StreamingProtocol.SERVER_SENT_EVENTS, StreamingProtocol.WEBSOCKET_PER_STREAM);

  private StreamingCalls() {}

  /**
   * Hears what is asked for, and refuses streams though it knows the token, so that every place for
   * it is tried; the lists that streams continue are empty.
   */
  private static final class Refusal implements Interceptor {
    private final List<Request> asked = new CopyOnWriteArrayList<>();

    @Override
    public Response intercept(Chain chain) {
      asked.add(chain.request());
      String path = chain.request().url().encodedPath();
      boolean refused = path.startsWith("/api/v1/streaming");
      String good = path.endsWith("/verify_credentials") ? "{\"id\": \"1\"}" : "[]";
      return new Response.Builder()
          .request(chain.request())
          .protocol(Protocol.HTTP_1_1)
          .code(refused ? 401 : 200)
          .message("heard")
          .body(ResponseBody.create(refused ? "{}" : good, MediaType.get("application/json")))
          .build();
    }
  }

  /** The methods that reach each row of a stream. */
  public static Map<Endpoint<?>, Set<String>> callers() throws IOException, URISyntaxException {
    return SampleCalls.callers(all());
  }

  /** The requests for all streams, and for how their server is. */
  static List<WireCall> all() throws IOException, URISyntaxException {
    Refusal server = new Refusal();
    List<WireCall> calls = new ArrayList<>();
    for (StreamingProtocol protocol : PROTOCOLS) {
      try (Mastodon mastodon =
          Mastodon.builder("https://example.org")
              .accessToken("token")
              .retryPolicy(RetryPolicy.none())
              .streaming(StreamingOptions.standard().protocol(protocol))
              .httpClient(new OkHttpClient.Builder().addInterceptor(server).build())
              .build()) {
        for (Method factory : factories()) {
          listen(mastodon, stream(factory));
          String caller =
              protocol == StreamingProtocol.SERVER_SENT_EVENTS
                  ? "Stream." + factory.getName()
                  : "Streaming.subscribe";
          add(server, caller, calls);
        }
        if (mastodon.streaming().isHealthy()) {
          throw new IllegalStateException("401 is not healthy");
        }
        add(server, "Streaming.isHealthy", calls);
      }
    }
    return calls;
  }

  /** All that make a stream which Mastodon has. */
  private static List<Method> factories() {
    return Samples.methods(Stream.class).stream()
        .filter(method -> Modifier.isStatic(method.getModifiers()))
        .filter(method -> !method.getName().equals("named"))
        .toList();
  }

  private static Stream stream(Method factory) {
    Object[] arguments = factory.getParameterCount() == 0 ? new Object[0] : new Object[] {"java"};
    try {
      return (Stream) factory.invoke(null, arguments);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(factory.toString(), e);
    }
  }

  private static void listen(Mastodon mastodon, Stream stream) {
    try (Subscription subscription = mastodon.streaming().subscribe(stream, event -> {})) {
      subscription.awaitConnected();
      throw new IllegalStateException(stream + " is not refused");
    } catch (MastodonException refused) {
      // as it is meant to be
    }
  }

  /** Takes what was asked for since the last time, with the rows that it belongs to. */
  private static void add(Refusal server, String caller, List<WireCall> calls)
      throws IOException, URISyntaxException {
    for (Endpoint<?> row : EndpointRows.in(EndpointRows.STREAMING).keySet()) {
      for (Request request : server.asked) {
        if (request.url().encodedPath().equals(row.path())) {
          calls.add(new WireCall(row, caller, request));
        }
      }
    }
    server.asked.clear();
  }
}
