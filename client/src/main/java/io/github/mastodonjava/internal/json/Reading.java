package io.github.mastodonjava.internal.json;

import com.fasterxml.jackson.core.JsonParser;
import io.github.mastodonjava.http.Unreadable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is to be told about the reading of one document. */
final class Reading {
  private final List<Unreadable> unreadable = new ArrayList<>(0);

  /** Notes that the element of a list or map, just read, was left out. */
  void leftOut(JsonParser in, @Nullable Object json) {
    unreadable.add(new Unreadable(in.getParsingContext().pathAsPointer().toString(), json));
  }

  List<Unreadable> unreadable() {
    return List.copyOf(unreadable);
  }
}
