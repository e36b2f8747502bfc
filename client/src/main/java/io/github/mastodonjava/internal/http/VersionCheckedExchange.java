package io.github.mastodonjava.internal.http;

import io.github.mastodonjava.Response;
import io.github.mastodonjava.VersionCheck;
import io.github.mastodonjava.error.MastodonApiException;
import io.github.mastodonjava.error.MastodonException;
import io.github.mastodonjava.error.MastodonVersionException;
import io.github.mastodonjava.http.Endpoint;
import io.github.mastodonjava.http.Exchange;
import io.github.mastodonjava.http.Request;
import io.github.mastodonjava.server.Server;
import io.github.mastodonjava.server.ServerVersion;
import org.jspecify.annotations.Nullable;

/**
 * Refuses calls that the server is too old for, as far as its version is known, and looks at the
 * version where an answer suggests that it is.
 */
public final class VersionCheckedExchange implements Exchange {
  private final Exchange exchange;
  private final Server server;
  private final VersionCheck check;

  public VersionCheckedExchange(Exchange exchange, Server server, VersionCheck check) {
    this.exchange = exchange;
    this.server = server;
    this.check = check;
  }

  @Override
  public <T extends @Nullable Object> Response<T> send(Request<T> request) {
    Response<T> answer = checked(request);
    server.learn(answer.body());
    return answer;
  }

  private <T extends @Nullable Object> Response<T> checked(Request<T> request) {
    String needed = needed(request.endpoint());
    if (needed == null) {
      return exchange.send(request);
    }
    ServerVersion known = server.knownVersion();
    if (known != null) {
      require(request.endpoint(), needed, known, null);
    }
    try {
      return exchange.send(request);
    } catch (MastodonApiException e) {
      if (known == null && suggestsOldServer(e.status())) {
        explain(request.endpoint(), needed, e);
      }
      throw e;
    }
  }

  private void explain(Endpoint<?> endpoint, String needed, MastodonApiException answer) {
    ServerVersion version;
    try {
      version = server.version();
    } catch (MastodonException e) {
      answer.addSuppressed(e);
      return;
    }
    require(endpoint, needed, version, answer);
  }

  /** The version that the call needs; null where there is nothing to check. */
  private @Nullable String needed(Endpoint<?> endpoint) {
    String changed = check == VersionCheck.CHANGED ? endpoint.changed() : null;
    String needed = changed == null ? endpoint.since() : changed;
    return check == VersionCheck.NONE || needed == null || needed.startsWith("0.") ? null : needed;
  }

  private static boolean suggestsOldServer(int status) {
    return status == 404 || status == 405 || status == 501;
  }

  private static void require(
      Endpoint<?> endpoint,
      String needed,
      ServerVersion version,
      @Nullable MastodonApiException answer) {
    if (version.isOlderThan(needed)) {
      MastodonVersionException tooOld =
          new MastodonVersionException(endpoint.toString(), needed, version.text());
      if (answer != null) {
        tooOld.addSuppressed(answer);
      }
      throw tooOld;
    }
  }
}
