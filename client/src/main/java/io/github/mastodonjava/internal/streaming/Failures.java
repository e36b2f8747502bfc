package io.github.mastodonjava.internal.streaming;

import io.github.mastodonjava.error.ErrorResponse;
import io.github.mastodonjava.error.MastodonApiException;
import io.github.mastodonjava.error.MastodonException;
import io.github.mastodonjava.error.MastodonNetworkException;
import io.github.mastodonjava.error.MastodonStreamException;
import io.github.mastodonjava.http.Attempt;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.internal.http.StreamCalls;
import io.github.mastodonjava.streaming.Stream;
import java.io.IOException;
import java.net.ProtocolException;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Says in the words of the library why a connection broke. */
final class Failures {
  private final StreamCalls calls;
  private final Endpoint<?> endpoint;
  private final Supplier<String> host;

  Failures(StreamCalls calls, Supplier<String> host, @Nullable Stream single) {
    this.calls = calls;
    this.host = host;
    this.endpoint = endpoint(single);
  }

  private static Endpoint<?> endpoint(@Nullable Stream stream) {
    return stream == null ? StreamEndpoints.ALL : StreamEndpoints.of(stream);
  }

  MastodonException explain(Exception cause) {
    if (cause instanceof MastodonException known) {
      return known;
    } else if (cause instanceof MessageTooLargeException) {
      return protocol(MastodonStreamException.Reason.TOO_LARGE, cause);
    } else if (cause instanceof ProtocolException) {
      return protocol(MastodonStreamException.Reason.PROTOCOL, cause);
    } else if (cause instanceof IOException failure) {
      return MastodonNetworkException.of(endpoint.toString(), host.get(), failure);
    }
    return protocol(MastodonStreamException.Reason.PROTOCOL, cause);
  }

  private static MastodonException protocol(
      MastodonStreamException.Reason reason, Exception cause) {
    return new MastodonStreamException(reason, String.valueOf(cause.getMessage()), cause);
  }

  /**
   * What the policy is asked about; takes the wait that the stream itself asked for, -1 for none.
   */
  Attempt attempt(int number, MastodonException why, long retryMillis) {
    Duration asked = retryMillis < 0 ? null : Duration.ofMillis(retryMillis);
    if (why instanceof MastodonApiException refusal) {
      Duration retryAfter = calls.retryAfter(refusal);
      return new Attempt(
          number, true, refusal.status(), null, retryAfter == null ? asked : retryAfter);
    }
    IOException failure =
        why.getCause() instanceof IOException io ? io : new IOException(why.getMessage(), why);
    return new Attempt(number, true, null, failure, asked);
  }

  /** The exception for an error that came as a message. */
  static MastodonApiException error(@Nullable Stream stream, @Nullable String error, int status) {
    Endpoint<?> about = endpoint(stream);
    return MastodonApiException.of(
        new ErrorResponse(
            status < 400 ? 400 : status, about.toString(), error, null, Map.of(), Map.of()),
        about.scope() == null ? null : about.scope().value(),
        null);
  }
}
