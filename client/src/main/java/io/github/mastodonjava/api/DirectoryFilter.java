package io.github.mastodonjava.api;

import io.github.mastodonjava.Paging;
import io.github.mastodonjava.http.ParameterSource;
import io.github.mastodonjava.http.Parameters;
import org.jspecify.annotations.Nullable;

/**
 * Which accounts of the directory to read, and in which order: {@code
 * DirectoryFilter.LOCAL.newestFirst().paging(Paging.limit(80))}. Only what was said is sent.
 */
public final class DirectoryFilter implements ParameterSource {
  /** All, those that posted last first. */
  public static final DirectoryFilter ALL = new DirectoryFilter(Parameters.NONE);

  /** Only accounts of this server. */
  public static final DirectoryFilter LOCAL = ALL.with("local", true);

  private final Parameters parameters;

  private DirectoryFilter(Parameters parameters) {
    this.parameters = parameters;
  }

  /** The accounts that posted last first; so it is unless said. */
  public DirectoryFilter activeFirst() {
    return with("order", "active");
  }

  /** The newest accounts first. */
  public DirectoryFilter newestFirst() {
    return with("order", "new");
  }

  /** From this part of the list: {@code Paging.limit(80).andOffset(80)}. */
  public DirectoryFilter paging(Paging paging) {
    return new DirectoryFilter(parameters.with(paging.parameters()));
  }

  /** With a parameter that only other servers know. */
  public DirectoryFilter with(String name, @Nullable Object value) {
    return new DirectoryFilter(parameters.with(name, value));
  }

  /** With parameters of another server. */
  public DirectoryFilter with(ParameterSource others) {
    return new DirectoryFilter(parameters.with(others.parameters()));
  }

  @Override
  public Parameters parameters() {
    return parameters;
  }

  @Override
  public String toString() {
    return "DirectoryFilter" + parameters.values();
  }
}
