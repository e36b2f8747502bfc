package io.github.mastodonjava.entity;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON object of the API. */
public interface Entity {
  /**
   * What the server sent and the other components cannot hold exactly, by its name on the wire:
   * unknown fields, and the original of a known field whose value is not of the documented type.
   * Values are plain JDK values: {@code Map}, {@code List}, {@code String}, {@code Boolean}, {@code
   * Long} or {@code BigInteger}, {@code BigDecimal}, null.
   */
  Map<String, @Nullable Object> extra();
}
