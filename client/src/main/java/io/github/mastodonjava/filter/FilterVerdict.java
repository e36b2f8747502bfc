package io.github.mastodonjava.filter;

import io.github.mastodonjava.entity.FilterAction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is to become of a status.
 *
 * @param action the strictest one of the filters that match: {@link FilterAction#HIDE}, {@link
 *     FilterAction#WARN}, {@link FilterAction#BLUR}; null for none
 * @param titles of the filters that match, to be named in a warning
 */
public record FilterVerdict(@Nullable FilterAction action, List<String> titles) {
  /** Nothing matches. */
  public static final FilterVerdict SHOWN = new FilterVerdict(null, List.of());

  public FilterVerdict {
    titles = List.copyOf(titles);
  }

  /** Whether nothing matches. */
  public boolean isShown() {
    return action == null;
  }

  /** Whether it is not to be shown at all. */
  public boolean isHidden() {
    return FilterAction.HIDE.equals(action);
  }

  /** Whether it is to be shown behind a warning. */
  public boolean isWarned() {
    return FilterAction.WARN.equals(action);
  }

  /** Whether it is to be shown with its media blurred. */
  public boolean isBlurred() {
    return FilterAction.BLUR.equals(action);
  }
}
