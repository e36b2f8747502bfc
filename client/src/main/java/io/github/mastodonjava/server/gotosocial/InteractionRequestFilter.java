package io.github.mastodonjava.server.gotosocial;

import io.github.mastodonjava.Paging;
import io.github.mastodonjava.http.ParameterSource;
import io.github.mastodonjava.http.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * Which requests to list: {@code InteractionRequestFilter.ALL.replies(false)}. Of favourites,
 * replies and reblogs, all are listed unless one is refused. Only what was said is sent.
 */
public final class InteractionRequestFilter implements ParameterSource {
  public static final InteractionRequestFilter ALL = new InteractionRequestFilter(Parameters.NONE);

  private final Parameters parameters;

  private InteractionRequestFilter(Parameters parameters) {
    this.parameters = parameters;
  }

  /** Only those about this post. */
  public InteractionRequestFilter status(String id) {
    return with("status_id", id);
  }

  /** With or without requests to favourite. */
  public InteractionRequestFilter favourites(boolean favourites) {
    return with("favourites", favourites);
  }

  /** With or without requests to reply. */
  public InteractionRequestFilter replies(boolean replies) {
    return with("replies", replies);
  }

  /** With or without requests to boost. */
  public InteractionRequestFilter reblogs(boolean reblogs) {
    return with("reblogs", reblogs);
  }

  /** From this part of the list: 40 a page unless said. */
  public InteractionRequestFilter paging(Paging paging) {
    return new InteractionRequestFilter(parameters.with(paging.parameters()));
  }

  /** With a parameter that has no method here. */
  public InteractionRequestFilter with(String name, @Nullable Object value) {
    return new InteractionRequestFilter(parameters.with(name, value));
  }

  @Override
  public Parameters parameters() {
    return parameters;
  }

  @Override
  public String toString() {
    return "InteractionRequestFilter" + parameters.values();
  }
}
