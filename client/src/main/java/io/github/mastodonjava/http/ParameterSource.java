package io.github.mastodonjava.http;

/**
 * A value that is sent as parameters: {@code NewStatus}, {@code Paging}, and whatever else a call
 * takes as one.
 */
public interface ParameterSource {
  /** What is sent. */
  Parameters parameters();
}
