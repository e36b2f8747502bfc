package io.github.mastodonjava.benchmarks.streaming;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.mastodonjava.internal.json.Message;
import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;
import okhttp3.WebSocket;
import okhttp3.WebSocketListener;
import okio.BufferedSource;

/** What one writes without an SDK, over the SDK's own libraries: OkHttp and its decoder. */
public final class BareLoop {
  private BareLoop() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    EventCount count = new EventCount(Integer.parseInt(args[1]));
    OkHttpClient client = new OkHttpClient();
    Request.Builder request =
        new Request.Builder().header("Authorization", "Bearer benchmark-token");
    if (args[2].equals("websocket")) {
      client.newWebSocket(request.url(args[0] + "/api/v1/streaming").build(), new Listener(count));
      count.finish();
    } else {
      readEvents(client, request.url(args[0] + "/api/v1/streaming/public").build(), count);
    }
  }

  private static final class Listener extends WebSocketListener {
    private final EventCount count;

    Listener(EventCount count) {
      this.count = count;
    }

    @Override
    public void onOpen(WebSocket socket, Response response) {
      socket.send("{\"type\":\"subscribe\",\"stream\":\"public\"}");
    }

    @Override
    public void onMessage(WebSocket socket, String text) {
      if (Message.ofWebSocket(text.getBytes(UTF_8)).payload() != null) {
        count.next();
      }
    }
  }

  private static void readEvents(OkHttpClient client, Request request, EventCount count)
      throws IOException, InterruptedException {
    try (Response response = client.newCall(request).execute()) {
      BufferedSource source = response.body().source();
      String event = "";
      boolean more = true;
      while (more) {
        String line = source.readUtf8LineStrict();
        if (line.startsWith("event: ")) {
          event = line.substring(7);
        } else if (line.startsWith("data: ")) {
          byte[] data = line.substring(6).getBytes(UTF_8);
          if (Message.ofServerSentEvent(event, data, 0, data.length).payload() != null) {
            more = count.next();
          }
        }
      }
    }
    count.finish();
  }
}
