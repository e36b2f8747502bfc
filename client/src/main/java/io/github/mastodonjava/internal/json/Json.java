package io.github.mastodonjava.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;

/** The one configuration of the tokenizer: strict JSON, bounded depth. */
final class Json {
  /** Deeper than any server's answer, far from the end of a thread's stack. */
  private static final int MAX_DEPTH = 200;

  static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(MAX_DEPTH)
                  // the size limit on answers bounds strings
                  .maxStringLength(Integer.MAX_VALUE)
                  .build())
          .build();

  private Json() {}
}
