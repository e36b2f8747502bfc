package io.github.mastodonjava.push;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PushHandlerTest {
  private final PushKeys keys = PushKeys.generate();
  private final PushSender sender = new PushSender();
  private final List<String> received = new CopyOnWriteArrayList<>();
  private HttpServer server;
  private URI endpoint;

  @BeforeEach
  void start() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    endpoint = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/push");
    PushReceiver receiver =
        PushReceiver.of(
            keys, endpoint, sender.key(), message -> received.add(message.notificationId()));
    server.createContext("/push", new PushHandler(receiver));
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void pushesArriveThroughTheServerOfTheJdk() throws Exception {
    PushSender.Push push =
        sender.standard(keys, "{\"notification_id\":7,\"notification_type\":\"follow\"}", 0);
    String origin = "http://127.0.0.1:" + endpoint.getPort();

    int status = post(sender.signed(push, origin, Instant.now()));

    assertThat(status).isEqualTo(201);
    assertThat(received).containsExactly("7");
  }

  @Test
  void ofABodyThatIsTooLongOnlyTheBeginningIsRead() throws Exception {
    Request.Builder request =
        new Request.Builder()
            .url(endpoint.toURL())
            .header("Content-Encoding", "aes128gcm")
            .post(RequestBody.create(new byte[100_000]));

    assertThat(send(request)).isEqualTo(413);
  }

  @Test
  void nothingButPostIsTaken() throws Exception {
    Request get = new Request.Builder().url(endpoint.toURL()).build();

    try (Response response = new OkHttpClient().newCall(get).execute()) {
      assertThat(response.code()).isEqualTo(405);
      assertThat(response.header("Allow")).isEqualTo("POST");
    }
  }

  private int post(PushSender.Push push) throws IOException {
    Request.Builder request =
        new Request.Builder().url(endpoint.toURL()).post(RequestBody.create(push.body()));
    push.headers().forEach((name, values) -> request.header(name, values.get(0)));
    return send(request);
  }

  private static int send(Request.Builder request) throws IOException {
    try (Response response = new OkHttpClient().newCall(request.build()).execute()) {
      return response.code();
    }
  }
}
