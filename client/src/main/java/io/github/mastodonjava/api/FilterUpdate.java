package io.github.mastodonjava.api;

import io.github.mastodonjava.entity.FilterAction;
import io.github.mastodonjava.entity.FilterContext;
import io.github.mastodonjava.http.ParameterSource;
import io.github.mastodonjava.http.Parameters;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to change of a filter: {@code FilterUpdate.UNCHANGED.title("Films").removeKeyword("7")}.
 * Only what was said is sent, the rest stays as it is.
 *
 * @see <a href="https://docs.joinmastodon.org/methods/filters/#update">Mastodon documentation</a>
 */
public final class FilterUpdate implements ParameterSource {
  /** Changes nothing, until more is said. */
  public static final FilterUpdate UNCHANGED = new FilterUpdate(Parameters.NONE);

  private final Parameters parameters;

  private FilterUpdate(Parameters parameters) {
    this.parameters = parameters;
  }

  /** Sets the title, which tells the user why a post is hidden. */
  public FilterUpdate title(String title) {
    return with("title", title);
  }

  /** Where it applies: at least one place. */
  public FilterUpdate context(List<FilterContext> context) {
    if (context.isEmpty()) {
      throw new IllegalArgumentException("a filter applies somewhere");
    }
    return with("context", context);
  }

  /** What to do with what matches. */
  public FilterUpdate action(FilterAction action) {
    return with("filter_action", action);
  }

  /** For how long it holds from now on, in whole seconds. */
  public FilterUpdate expiresIn(Duration duration) {
    return with("expires_in", duration);
  }

  /** It holds for ever. */
  public FilterUpdate neverExpires() {
    return with("expires_in", "");
  }

  /** Also a keyword. Can be said more than once, as all that change keywords. */
  public FilterUpdate addKeyword(String keyword, boolean wholeWord) {
    return new FilterUpdate(KeywordChanges.add(parameters, keyword, wholeWord));
  }

  /** Another text for the keyword with this id. */
  public FilterUpdate changeKeyword(String id, String keyword, boolean wholeWord) {
    return new FilterUpdate(KeywordChanges.change(parameters, id, keyword, wholeWord));
  }

  /** Without the keyword with this id. */
  public FilterUpdate removeKeyword(String id) {
    return new FilterUpdate(KeywordChanges.remove(parameters, id));
  }

  /** With a parameter that only other servers know. */
  public FilterUpdate with(String name, @Nullable Object value) {
    return new FilterUpdate(parameters.with(name, value));
  }

  /** With parameters of another server. */
  public FilterUpdate with(ParameterSource others) {
    return new FilterUpdate(parameters.with(others.parameters()));
  }

  @Override
  public Parameters parameters() {
    return parameters;
  }

  @Override
  public String toString() {
    return "FilterUpdate" + parameters.values();
  }
}
