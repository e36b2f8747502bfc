package io.github.mastodonjava.internal.streaming;

import io.github.mastodonjava.internal.json.Message;
import io.github.mastodonjava.streaming.Stream;
import java.io.IOException;
import okhttp3.Call;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/** Server-sent events: the one stream that the address names. */
final class SseWire implements Wire {
  private final Call call;
  private final Response response;
  private final SseReader reader;

  SseWire(Call call, Response response, int limit) {
    this.call = call;
    this.response = response;
    this.reader = new SseReader(response.body().source(), limit);
  }

  @Override
  public @Nullable Message read() throws IOException {
    return reader.read()
        ? Message.ofServerSentEvent(
            reader.event(), reader.data(), reader.dataOffset(), reader.dataLength())
        : null;
  }

  @Override
  public long retryMillis() {
    return reader.retryMillis();
  }

  @Override
  public void subscribe(Stream stream) {}

  @Override
  public void unsubscribe(Stream stream) {}

  @Override
  public boolean ping() {
    return false;
  }

  @Override
  public void sayGoodbye() {}

  @Override
  public void cancel() {
    call.cancel();
  }

  @Override
  public void release() {
    response.close();
  }
}
