package io.github.mastodonjava.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import io.github.mastodonjava.EntityJson;
import io.github.mastodonjava.Mastodon;
import io.github.mastodonjava.entity.Account;
import io.github.mastodonjava.error.MastodonDecodeException;
import java.lang.management.ManagementFactory;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.Okio;
import okio.Source;
import okio.Timeout;
import org.junit.jupiter.api.Test;

/** However much comes, the memory that it takes is bounded. */
@org.junit.jupiter.api.Timeout(60)
class HugeAnswerMemoryTest {
  private static final int SIZE = 50_000_000;
  private static final long LIMIT = 32L << 20; // unless said

  /** Answers with a string that never ends. */
  private static final class Endless implements Interceptor, Source {
    private boolean begun;

    @Override
    public Response intercept(Chain chain) {
      return new Response.Builder()
          .request(chain.request())
          .protocol(Protocol.HTTP_1_1)
          .code(200)
          .message("OK")
          .body(ResponseBody.create(Okio.buffer(this), MediaType.get("application/json"), -1))
          .build();
    }

    @Override
    public long read(Buffer sink, long most) {
      String text = begun ? "x".repeat((int) Math.min(most, 8192)) : "{\"id\":\"";
      begun = true;
      sink.writeUtf8(text);
      return text.length();
    }

    @Override
    public Timeout timeout() {
      return Timeout.NONE;
    }

    @Override
    public void close() {}
  }

  @Test
  void anAnswerWithoutEndTakesLittleMoreThanTheLimit() {
    OkHttpClient http = new OkHttpClient.Builder().addInterceptor(new Endless()).build();
    try (Mastodon mastodon = Mastodon.builder("https://a.example").httpClient(http).build()) {
      long allocated =
          allocatedBy(
              () ->
                  assertThatThrownBy(() -> mastodon.accounts().get("1"))
                      .isInstanceOf(MastodonDecodeException.class)
                      .hasMessageContaining("larger than " + LIMIT + " bytes"));

      assertThat(allocated).isLessThan(4 * LIMIT);
    }
  }

  @Test
  void aHugeStringTakesASmallMultipleOfItself() {
    String json = "{\"id\":\"" + "x".repeat(SIZE) + "\"}";

    long allocated =
        allocatedBy(
            () -> assertThat(EntityJson.read(json, Account.class).id().length()).isEqualTo(SIZE));

    assertThat(allocated).isLessThan(8L * SIZE);
  }

  private static long allocatedBy(Runnable action) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    action.run();
    return threads.getCurrentThreadAllocatedBytes() - before;
  }
}
