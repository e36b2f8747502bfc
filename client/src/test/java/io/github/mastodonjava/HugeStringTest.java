package io.github.mastodonjava;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mastodonjava.entity.Account;
import io.github.mastodonjava.error.MastodonDecodeException;
import io.github.mastodonjava.http.RetryPolicy;
import java.nio.charset.StandardCharsets;
import okhttp3.Interceptor;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Response;
import okhttp3.ResponseBody;
import okio.Buffer;
import okio.BufferedSource;
import okio.Okio;
import okio.Source;
import okio.Timeout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A string of 50 MB is refused before all of it has come, or read as it is where that is allowed.
 */
@org.junit.jupiter.api.Timeout(60)
class HugeStringTest {
  private static final int SIZE = 50_000_000;
  private static final long DEFAULT_LIMIT = 32L << 20;
  private static final long RAISED_LIMIT = 64L << 20;

  /** As many bytes may be read too many as are read at once. */
  private static final long SLACK = 64L << 10;

  private static final String BEFORE = "{\"acct\":\"a\",\"id\":\"";
  private static final String AFTER = "\",\"url\":\"https://a.example/@a\"}";

  /** Answers with an account whose id is huge, and counts what of it is fetched. */
  private static final class HugeAnswer implements Interceptor {
    private final boolean announced;
    private long read;

    HugeAnswer(boolean announced) {
      this.announced = announced;
    }

    @Override
    public Response intercept(Chain chain) {
      return new Response.Builder()
          .request(chain.request())
          .protocol(Protocol.HTTP_1_1)
          .code(200)
          .message("OK")
          .body(body())
          .build();
    }

    private ResponseBody body() {
      long length = announced ? BEFORE.length() + SIZE + AFTER.length() : -1;
      BufferedSource json = Okio.buffer(new Counted());
      return ResponseBody.create(json, MediaType.get("application/json"), length);
    }

    /** The JSON, made as it is read. */
    private final class Counted implements Source {
      private final Buffer ends = new Buffer().writeUtf8(BEFORE);
      private long left = SIZE;

      @Override
      public long read(Buffer sink, long most) {
        long read = Math.min(most, ends.size());
        if (read > 0) {
          sink.write(ends, read);
        } else if (left > 0) {
          read = Math.min(Math.min(most, left), 8192);
          sink.writeUtf8("x".repeat((int) read));
          left -= read;
          if (left == 0) {
            ends.writeUtf8(AFTER);
          }
        }
        HugeAnswer.this.read += read;
        return read == 0 ? -1 : read;
      }

      @Override
      public Timeout timeout() {
        return Timeout.NONE;
      }

      @Override
      public void close() {}
    }
  }

  private static Mastodon client(Interceptor answer, long limit) {
    return Mastodon.builder("https://a.example")
        .retryPolicy(RetryPolicy.none())
        .maxAnswerSize(limit)
        .httpClient(new OkHttpClient.Builder().addInterceptor(answer).build())
        .build();
  }

  private static void assertRefused(Mastodon mastodon) {
    assertThatThrownBy(() -> mastodon.accounts().get("1"))
        .isInstanceOf(MastodonDecodeException.class)
        .hasMessageContaining("larger than " + DEFAULT_LIMIT + " bytes")
        .hasMessageContaining("maxAnswerSize");
  }

  @Test
  void anAnswerThatIsAnnouncedAsTooLargeIsNotReadAtAll() {
    HugeAnswer answer = new HugeAnswer(true);

    assertRefused(client(answer, DEFAULT_LIMIT));

    assertThat(answer.read).isLessThanOrEqualTo(SLACK);
  }

  @Test
  void anAnswerThatTurnsOutToBeTooLargeIsNotReadFurther() {
    HugeAnswer answer = new HugeAnswer(false);

    assertRefused(client(answer, DEFAULT_LIMIT));

    assertThat(answer.read).isBetween(DEFAULT_LIMIT, DEFAULT_LIMIT + SLACK);
  }

  @Test
  void itIsReadWhereTheLimitIsRaised() {
    HugeAnswer answer = new HugeAnswer(false);

    Account account = client(answer, RAISED_LIMIT).accounts().get("1");

    assertThat(account.id()).hasSize(SIZE).isEqualTo("x".repeat(SIZE));
    assertThat(account.url()).isEqualTo("https://a.example/@a");
  }

  @Test
  void aServerThatSendsItIsRefusedUnlessTheLimitIsRaised() {
    String json = BEFORE + "x".repeat(SIZE) + AFTER;
    try (FakeMastodon server = new FakeMastodon();
        Mastodon usual = server.builder().retryPolicy(RetryPolicy.none()).build();
        Mastodon raised = server.builder().maxAnswerSize(RAISED_LIMIT).build()) {
      server.answer(json).answer(FakeMastodon.json("").chunkedBody(json, 1 << 20)).answer(json);

      assertRefused(usual);
      assertRefused(usual);
      assertThat(raised.accounts().get("1").id()).hasSize(SIZE);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "é", "😀", "\\n", "\\u00e9", "\\ud83d"})
  void whatIsStoredIsRestored(String piece) {
    String json = BEFORE + piece.repeat(SIZE / bytes(piece)) + AFTER;

    Account account = EntityJson.read(json, Account.class);

    assertThat(account.acct()).isEqualTo("a");
    assertThat(account.url()).isEqualTo("https://a.example/@a");
    Account again = EntityJson.read(EntityJson.write(account), Account.class);
    assertThat(again.equals(account)).as("what was written is what was read").isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"unknown", "followers_count", "created_at", "locked", "fields", "moved"})
  void whatNothingCanHoldIsKeptAndNothingElseIsLost(String field) {
    String huge = "x".repeat(SIZE);
    String json = "{\"" + field + "\":\"" + huge + "\",\"id\":\"1\"}";

    Account account = EntityJson.read(json, Account.class);

    assertThat(account.id()).isEqualTo("1");
    assertThat(EntityJson.write(account).length()).isEqualTo(json.length());
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "unknown", "followers_count"})
  void aNumberOfAsManyDigitsIsRefused(String field) {
    String json = "{\"" + field + "\":" + "7".repeat(SIZE) + "}";

    assertThatThrownBy(() -> EntityJson.read(json, Account.class))
        .isInstanceOf(MastodonDecodeException.class)
        .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(1000));
  }

  @Test
  void aNameOfThatLengthIsRefused() {
    String json = "{\"" + "x".repeat(SIZE) + "\":1,\"id\":\"1\"}";

    assertThatThrownBy(() -> EntityJson.read(json, Account.class))
        .isInstanceOf(MastodonDecodeException.class)
        .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(1000));
  }

  private static int bytes(String piece) {
    return piece.getBytes(StandardCharsets.UTF_8).length;
  }
}
