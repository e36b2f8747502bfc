package io.github.mastodonjava.api;

import io.github.mastodonjava.entity.FilterAction;
import io.github.mastodonjava.entity.FilterContext;
import io.github.mastodonjava.http.ParameterSource;
import io.github.mastodonjava.http.Parameters;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A filter to make: {@code NewFilter.of("Films", List.of(FilterContext.HOME)).keyword("spoiler",
 * true)}. Only what was said is sent.
 *
 * @see <a href="https://docs.joinmastodon.org/methods/filters/#create">Mastodon documentation</a>
 */
public final class NewFilter implements ParameterSource {
  private final Parameters parameters;

  private NewFilter(Parameters parameters) {
    this.parameters = parameters;
  }

  /** A filter with a title for the user, in these places, at least one. */
  public static NewFilter of(String title, List<FilterContext> context) {
    if (context.isEmpty()) {
      throw new IllegalArgumentException("a filter applies somewhere");
    }
    return new NewFilter(Parameters.NONE.with("title", title).with("context", context));
  }

  /** What to do with what matches; {@link FilterAction#WARN} unless said. */
  public NewFilter action(FilterAction action) {
    return with("filter_action", action);
  }

  /**
   * Also a keyword. Can be said more than once.
   *
   * @param wholeWord whether it matches only between the boundaries of words
   */
  public NewFilter keyword(String keyword, boolean wholeWord) {
    return new NewFilter(KeywordChanges.add(parameters, keyword, wholeWord));
  }

  /** For how long it holds, in whole seconds; for ever unless said. */
  public NewFilter expiresIn(Duration duration) {
    return with("expires_in", duration);
  }

  /** With a parameter that only other servers know. */
  public NewFilter with(String name, @Nullable Object value) {
    return new NewFilter(parameters.with(name, value));
  }

  /** With parameters of another server. */
  public NewFilter with(ParameterSource others) {
    return new NewFilter(parameters.with(others.parameters()));
  }

  @Override
  public Parameters parameters() {
    return parameters;
  }

  @Override
  public String toString() {
    return "NewFilter" + parameters.values();
  }
}
