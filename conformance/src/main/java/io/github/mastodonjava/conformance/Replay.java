package io.github.mastodonjava.conformance;

import io.github.mastodonjava.entity.Entity;
import io.github.mastodonjava.internal.json.Decoded;
import io.github.mastodonjava.internal.json.Encoder;
import io.github.mastodonjava.internal.json.JsonValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Reads recorded answers into records, writes them again, and tells what is not the same. */
final class Replay {
  private final Answers answers;
  private final List<String> differences = new ArrayList<>();
  private final Set<String> surprises = new TreeSet<>();
  private int read;
  private int withoutRecord;

  Replay(Answers answers) {
    this.answers = answers;
  }

  /** How many answers were read into records and written again. */
  int read() {
    return read;
  }

  /** How many were errors, or are of no use to anybody. */
  int withoutRecord() {
    return withoutRecord;
  }

  /** What was lost or changed, and what could not be read. */
  List<String> differences() {
    return List.copyOf(differences);
  }

  /**
   * Where the recordings contradict the records: {@code Record.field} that has no component or is
   * of another type, {@code Record.component is null} where it should not be.
   */
  Set<String> surprises() {
    return surprises;
  }

  void replay(Recording recording) {
    String body = recording.body();
    String type = answers.type(recording.method(), recording.path());
    if (recording.status() >= 400 || body == null || "-".equals(type)) {
      withoutRecord++;
      return;
    }
    String name = recording.where() + " " + recording.method() + " " + recording.path();
    if (type == null) {
      differences.add(name + " is answered with nobody knows what");
      return;
    }
    try {
      Decoded<?> decoded = Answers.read(type, body);
      read++;
      decoded.unreadable().forEach(u -> differences.add(name + " " + u));
      JsonDifferences.between(JsonValue.read(body), written(decoded.value()))
          .forEach(difference -> differences.add(name + " " + difference));
      surprises.addAll(EntitySurprises.in(decoded.value()));
    } catch (IOException e) {
      differences.add(name + " " + e);
    }
  }

  private static @Nullable Object written(Object value) throws IOException {
    if (value instanceof Entity entity) {
      return JsonValue.read(Encoder.write(entity));
    }
    if (value instanceof List<?> items) {
      List<@Nullable Object> list = new ArrayList<>();
      for (Object item : items) {
        list.add(written(item));
      }
      return list;
    }
    if (value instanceof Map<?, ?> values) {
      Map<Object, @Nullable Object> map = new LinkedHashMap<>();
      for (Map.Entry<?, ?> entry : values.entrySet()) {
        map.put(entry.getKey(), written(entry.getValue()));
      }
      return map;
    }
    return value;
  }
}
