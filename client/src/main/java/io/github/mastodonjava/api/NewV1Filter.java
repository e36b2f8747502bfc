package io.github.mastodonjava.api;

import io.github.mastodonjava.entity.FilterContext;
import io.github.mastodonjava.http.ParameterSource;
import io.github.mastodonjava.http.Parameters;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A keyword to filter, as Mastodon before 4.0 takes it: {@code NewV1Filter.of("spoiler",
 * List.of(FilterContext.HOME)).wholeWord(true)}.
 *
 * @see <a href="https://docs.joinmastodon.org/methods/filters/#v1">Mastodon documentation</a>
 */
public final class NewV1Filter implements ParameterSource {
  private final Parameters parameters;

  private NewV1Filter(Parameters parameters) {
    this.parameters = parameters;
  }

  /** Filters texts with {@code phrase} in these places, at least one. */
  public static NewV1Filter of(String phrase, List<FilterContext> context) {
    if (context.isEmpty()) {
      throw new IllegalArgumentException("a filter applies somewhere");
    }
    return new NewV1Filter(Parameters.NONE.with("phrase", phrase).with("context", context));
  }

  /** Whether the server drops what matches, from home and notifications. False unless said. */
  public NewV1Filter irreversible(boolean irreversible) {
    return with("irreversible", irreversible);
  }

  /** Whether it matches only between the boundaries of words. */
  public NewV1Filter wholeWord(boolean wholeWord) {
    return with("whole_word", wholeWord);
  }

  /** For how long it holds, in whole seconds; for ever unless said. */
  public NewV1Filter expiresIn(Duration duration) {
    return with("expires_in", duration);
  }

  /** With a parameter that only other servers know. */
  public NewV1Filter with(String name, @Nullable Object value) {
    return new NewV1Filter(parameters.with(name, value));
  }

  /** With parameters of another server. */
  public NewV1Filter with(ParameterSource others) {
    return new NewV1Filter(parameters.with(others.parameters()));
  }

  @Override
  public Parameters parameters() {
    return parameters;
  }

  @Override
  public String toString() {
    return "NewV1Filter" + parameters.values();
  }
}
