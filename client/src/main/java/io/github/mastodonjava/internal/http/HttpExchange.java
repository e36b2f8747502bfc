package io.github.mastodonjava.internal.http;

import io.github.mastodonjava.Response;
import io.github.mastodonjava.http.Exchange;
import io.github.mastodonjava.http.Request;
import org.jspecify.annotations.Nullable;

/** Sends requests over a connection. */
public final class HttpExchange implements Exchange {
  private final Connection connection;
  private final CallSettings settings;
  private final Exchange paging;

  public HttpExchange(Connection connection, CallSettings settings) {
    this.connection = connection;
    this.settings = settings;
    this.paging = this;
  }

  /** Takes what the pages after the first are asked for through. */
  public HttpExchange(Connection connection, CallSettings settings, Exchange paging) {
    this.connection = connection;
    this.settings = settings;
    this.paging = paging;
  }

  @Override
  public <T extends @Nullable Object> Response<T> send(Request<T> request) {
    return new Sending<>(connection, settings, request, paging).answered();
  }
}
