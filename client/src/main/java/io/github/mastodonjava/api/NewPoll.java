package io.github.mastodonjava.api;

import io.github.mastodonjava.http.ParameterSource;
import io.github.mastodonjava.http.Parameters;
import java.time.Duration;
import java.util.List;

/** A poll to post: {@code NewPoll.of(List.of("Yes", "No"), Duration.ofDays(1))}. */
public final class NewPoll implements ParameterSource {
  private final Parameters parameters;

  private NewPoll(Parameters parameters) {
    this.parameters = parameters;
  }

  /**
   * A poll in which everybody chooses one option.
   *
   * @param options 2 to 4 on Mastodon, of at most 50 characters each
   * @param open for how long one can vote: 5 minutes to 1 month on Mastodon
   */
  public static NewPoll of(List<String> options, Duration open) {
    if (options.size() < 2) {
      throw new IllegalArgumentException("a poll has at least two options");
    }
    return new NewPoll(Parameters.NONE.with("options", options).with("expires_in", open));
  }

  /** Everybody may choose several options. */
  public NewPoll multiple() {
    return new NewPoll(parameters.with("multiple", true));
  }

  /** Nobody sees the numbers of votes before the end. */
  public NewPoll hideTotals() {
    return new NewPoll(parameters.with("hide_totals", true));
  }

  @Override
  public Parameters parameters() {
    return parameters;
  }

  @Override
  public String toString() {
    return "NewPoll" + parameters.values();
  }
}
