package io.github.mastodonjava.api;

import io.github.mastodonjava.Paging;
import io.github.mastodonjava.http.ParameterSource;
import io.github.mastodonjava.http.Parameters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which statuses of a public timeline to read: {@code
 * TimelineFilter.LOCAL.onlyMedia().paging(Paging.limit(40))}. Only what was said is sent.
 */
public final class TimelineFilter implements ParameterSource {
  public static final TimelineFilter ALL = new TimelineFilter(Parameters.NONE);

  /** Only what was posted on this server. */
  public static final TimelineFilter LOCAL = ALL.with("local", true);

  /** Only what was posted on other servers. */
  public static final TimelineFilter REMOTE = ALL.with("remote", true);

  private final Parameters parameters;

  private TimelineFilter(Parameters parameters) {
    this.parameters = parameters;
  }

  /** Only with media. */
  public TimelineFilter onlyMedia() {
    return with("only_media", true);
  }

  /** Of a hashtag's timeline: also those with any of these hashtags. */
  public TimelineFilter any(List<String> hashtags) {
    return with("any", hashtags);
  }

  /** Of a hashtag's timeline: only those that have all of these hashtags too. */
  public TimelineFilter all(List<String> hashtags) {
    return with("all", hashtags);
  }

  /** Of a hashtag's timeline: only those without any of these hashtags. */
  public TimelineFilter none(List<String> hashtags) {
    return with("none", hashtags);
  }

  /** From this part of the list. */
  public TimelineFilter paging(Paging paging) {
    return new TimelineFilter(parameters.with(paging.parameters()));
  }

  /** With a parameter that only other servers know. */
  public TimelineFilter with(String name, @Nullable Object value) {
    return new TimelineFilter(parameters.with(name, value));
  }

  /** With parameters of another server: {@code with(Pleroma.withMuted())}. */
  public TimelineFilter with(ParameterSource others) {
    return new TimelineFilter(parameters.with(others.parameters()));
  }

  @Override
  public Parameters parameters() {
    return parameters;
  }

  @Override
  public String toString() {
    return "TimelineFilter" + parameters.values();
  }
}
