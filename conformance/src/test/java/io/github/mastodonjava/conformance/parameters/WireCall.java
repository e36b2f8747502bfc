package io.github.mastodonjava.conformance.parameters;

import io.github.mastodonjava.http.Endpoint;
import java.util.List;
import okhttp3.Request;

/**
 * A request that a method sent.
 *
 * @param caller class and method, such as {@code Polls.vote}
 */
record WireCall(Endpoint<?> endpoint, String caller, Request request) {
  List<WireParameter> parameters() {
    return WireParameter.of(request);
  }

  /** The path's parts as they were sent, encoded. */
  List<String> segments() {
    return request.url().encodedPathSegments();
  }
}
