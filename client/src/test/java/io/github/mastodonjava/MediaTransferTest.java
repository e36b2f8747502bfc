package io.github.mastodonjava;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.mastodonjava.api.Media;
import io.github.mastodonjava.api.NewMedia;
import io.github.mastodonjava.error.MastodonInterruptedException;
import io.github.mastodonjava.error.MastodonTimeoutException;
import io.github.mastodonjava.http.Download;
import io.github.mastodonjava.http.FilePart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Uploads and downloads at a server that takes the connection, and then does nothing. */
@Timeout(60)
class MediaTransferTest {
  /** More than the buffers of a connection hold. */
  private static final int MUCH = 64 << 20;

  private final AtomicInteger open = new AtomicInteger();
  private final CountDownLatch connected = new CountDownLatch(1);
  private ServerSocket idle;
  private CompletableFuture<Socket> peer;
  private Mastodon mastodon;

  @BeforeEach
  void start() throws IOException {
    idle = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    peer = CompletableFuture.supplyAsync(this::accept);
    mastodon = Mastodon.builder(address()).build();
  }

  private String address() {
    return "http://127.0.0.1:" + idle.getLocalPort();
  }

  private Socket accept() {
    try {
      Socket socket = idle.accept();
      connected.countDown();
      return socket;
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @AfterEach
  void stop() throws Exception {
    mastodon.close();
    idle.close(); // ends the waiting for a connection that no test made
    if (!peer.handle((socket, failure) -> failure != null).get()) {
      peer.get().close();
    }
  }

  private NewMedia large() {
    return NewMedia.of(FilePart.of("a.bin", "video/mp4", MUCH, this::counted));
  }

  private InputStream counted() {
    open.incrementAndGet();
    return new ByteArrayInputStream(new byte[MUCH]) {
      @Override
      public void close() {
        open.decrementAndGet();
      }
    };
  }

  @Test
  void anUploadThatStallsIsGivenUpAndLeavesNothingOpen() throws Exception {
    Mastodon hurried = mastodon.with(CallOptions.timeout(Duration.ofMillis(300)));

    assertThatThrownBy(() -> hurried.media().upload(large()))
        .isInstanceOf(MastodonTimeoutException.class);
    assertThat(open).hasValue(0);
    assertThatTheConnectionIsClosed();
  }

  private void assertThatTheConnectionIsClosed() throws Exception {
    InputStream in = peer.get().getInputStream();
    peer.get().setSoTimeout(20_000);
    try {
      in.transferTo(java.io.OutputStream.nullOutputStream());
    } catch (java.net.SocketTimeoutException e) {
      throw new AssertionError("the connection is still open", e);
    } catch (IOException e) {
      // reset, which is as closed as can be
    }
  }

  @Test
  void anUploadThatStallsEndsWhenItsThreadIsInterrupted() throws Exception {
    assertThat(interrupted(() -> mastodon.media().upload(large())))
        .isInstanceOf(MastodonInterruptedException.class);
    assertThat(open).hasValue(0);
    assertThatTheConnectionIsClosed();
  }

  @Test
  void aDownloadThatStallsEndsWhenItsThreadIsInterrupted(@TempDir Path folder) throws Exception {
    URI file = URI.create(address() + "/cat.png");

    assertThat(
            interrupted(
                () -> mastodon.media().download(file, Download.to(folder.resolve("cat.png")))))
        .isInstanceOf(MastodonInterruptedException.class);
    assertThat(folder).isEmptyDirectory();
    assertThatTheConnectionIsClosed();
  }

  @Test
  void aDownloadThatStallsIsGivenUp(@TempDir Path folder) {
    Mastodon hurried = mastodon.with(CallOptions.timeout(Duration.ofMillis(300)));
    URI file = URI.create(address() + "/cat.png");

    assertThatThrownBy(() -> hurried.media().download(file, Download.to(folder.resolve("cat.png"))))
        .isInstanceOf(MastodonTimeoutException.class);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void cancellingTheFutureEndsAnUpload() throws Exception {
    CompletableFuture<?> upload = mastodon.async(m -> m.media().upload(large()));
    connected.await();

    upload.cancel(true);

    assertThatTheConnectionIsClosed();
  }

  @Test
  void whatMovesMayTakeLongerThanTheTimeLimit(@TempDir Path folder) {
    try (FakeMastodon slow = new FakeMastodon()) {
      Mastodon hurried = slow.builder().requestTimeout(Duration.ofSeconds(2)).build();
      String body = "{\"id\":\"5\",\"url\":\"https://a.example/5\"}";
      int pieces = body.length() / 4;
      slow.answer(FakeMastodon.json(body).throttleBody(pieces, 700, TimeUnit.MILLISECONDS))
          .answer(FakeMastodon.json(body).throttleBody(pieces, 700, TimeUnit.MILLISECONDS));
      long start = System.nanoTime();

      hurried.media().upload(Media.bytes("a.bin", new byte[1]));

      assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofSeconds(2));
      Path file = folder.resolve("5");
      hurried.media().download(URI.create(slow.address() + "/5"), Download.to(file));
      assertThat(file).hasContent(body);
    }
  }

  private Throwable interrupted(Runnable call) throws Exception {
    FutureTask<Throwable> task =
        new FutureTask<>(
            () -> {
              Throwable failure = org.assertj.core.api.Assertions.catchThrowable(call::run);
              assertThat(Thread.currentThread().isInterrupted()).isTrue();
              return failure;
            });
    Thread thread = new Thread(task);
    thread.start();
    connected.await();

    thread.interrupt();

    return task.get(20, TimeUnit.SECONDS);
  }
}
