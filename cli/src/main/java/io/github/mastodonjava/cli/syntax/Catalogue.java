package io.github.mastodonjava.cli.syntax;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All commands. One of them is looked at without making the others: that is what starts soonest.
 */
public interface Catalogue {
  Root root();

  /** The names of the commands, as the help shows them. */
  List<String> names();

  /** What a command takes; null if there is none of that name. */
  @Nullable Syntax syntax(String name);
}
