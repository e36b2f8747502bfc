package io.github.mastodonjava.api;

import io.github.mastodonjava.http.Parameters;
import java.util.ArrayList;
import java.util.List;

/** What is said of a filter's keywords, in the order in which it was said. */
final class KeywordChanges {
  private static final String NAME = "keywords_attributes";

  private KeywordChanges() {}

  static Parameters add(Parameters filter, String keyword, boolean wholeWord) {
    return append(filter, text(Parameters.NONE, keyword, wholeWord));
  }

  static Parameters change(Parameters filter, String id, String keyword, boolean wholeWord) {
    return append(filter, text(Parameters.NONE.with("id", id), keyword, wholeWord));
  }

  static Parameters remove(Parameters filter, String id) {
    return append(filter, Parameters.NONE.with("id", id).with("_destroy", true));
  }

  private static Parameters text(Parameters change, String keyword, boolean wholeWord) {
    return change.with("keyword", keyword).with("whole_word", wholeWord);
  }

  private static Parameters append(Parameters filter, Parameters change) {
    List<Object> changes = new ArrayList<>();
    if (filter.values().get(NAME) instanceof List<?> before) {
      changes.addAll(before);
    }
    changes.add(change.values());
    return filter.with(NAME, changes);
  }
}
