package io.github.mastodonjava.conformance;

import io.github.mastodonjava.entity.Entity;
import io.github.mastodonjava.entity.OpenValue;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where an answer with one wrong value is read otherwise than the right one, elsewhere than there.
 */
final class MutantDifferences {
  private final @Nullable Object wrong;
  private final List<String> found = new ArrayList<>();

  private MutantDifferences(@Nullable Object wrong) {
    this.wrong = wrong;
  }

  /** Compares what was read of the right answer with what was read of its mutant. */
  static List<String> between(@Nullable Object right, @Nullable Object read, Mutant mutant) {
    MutantDifferences differences = new MutantDifferences(mutant.value());
    differences.compare(right, read, mutant.path());
    return differences.found;
  }

  private void compare(@Nullable Object right, @Nullable Object read, List<Object> path) {
    if (path.isEmpty()) {
      if (!means(read)) {
        found.add(wrong + " is read as " + read);
      }
      return;
    }
    Object step = path.get(0);
    List<Object> rest = path.subList(1, path.size());
    if (right instanceof Entity entity && read instanceof Entity other) {
      compareRecords(entity, other, String.valueOf(step), rest);
    } else if (right instanceof List<?> list && read instanceof List<?> others) {
      compareLists(list, others, (Integer) step, rest);
    } else if (right instanceof Map<?, ?> map && read instanceof Map<?, ?> others) {
      compareMaps(map, others, step, rest);
    } else if (!Objects.equals(right, read) && right != null) {
      found.add(right + " became " + read);
    }
  }

  private void compareRecords(Entity right, Entity read, String field, List<Object> rest) {
    for (RecordComponent component : right.getClass().getRecordComponents()) {
      Object before = Components.value(right, component);
      Object after = Components.value(read, component);
      if (component.getName().equals("extra")) {
        if (!without(right.extra(), field).equals(without(read.extra(), field))) {
          found.add("extra became " + read.extra());
        }
      } else if (Components.wireName(component).equals(field)) {
        compare(before, after, rest);
      } else if (!Objects.equals(before, after)) {
        found.add(component.getName() + " became " + after);
      }
    }
  }

  /** An element that cannot be read is left out; the others are what they were. */
  private void compareLists(List<?> right, List<?> read, int at, List<Object> rest) {
    if (at >= right.size()) {
      return; // it was left out before
    }
    List<@Nullable Object> others = new ArrayList<>(right);
    others.remove(at);
    if (read.size() == right.size()) {
      List<@Nullable Object> readOthers = new ArrayList<>(read);
      Object changed = readOthers.remove(at);
      if (!others.equals(readOthers)) {
        found.add("other elements became " + readOthers);
      }
      compare(right.get(at), changed, rest);
    } else if (!others.equals(read)) {
      found.add("other elements became " + read);
    }
  }

  private void compareMaps(Map<?, ?> right, Map<?, ?> read, Object name, List<Object> rest) {
    if (!without(right, name).equals(without(read, name))) {
      found.add("other values became " + read);
    }
    if (read.containsKey(name)) {
      compare(right.get(name), read.get(name), rest);
    }
  }

  private static Map<Object, @Nullable Object> without(Map<?, ?> map, Object name) {
    Map<Object, @Nullable Object> others = new HashMap<>(map);
    others.remove(name);
    return others;
  }

  /** Whether what was read is nothing, or what the wrong value means. */
  private boolean means(@Nullable Object read) {
    if (read == null || read.equals(List.of()) || read.equals(Map.of())) {
      return true;
    } else if (read instanceof String text) {
      return text.equals(wrong) || isNumber(text);
    } else if (read instanceof OpenValue open) {
      return open.value().equals(wrong) || isNumber(open.value());
    } else if (read instanceof Double nearest) { // "extra" has it exactly, as it came
      return wrong instanceof Number number
          && nearest.equals(new BigDecimal(number.toString()).doubleValue());
    } else if (read instanceof Number) {
      return isNumber(read.toString());
    } else if (read instanceof Boolean) {
      return read.equals(wrong);
    } else if (read instanceof List<?>) {
      return wrong instanceof List<?>;
    }
    return wrong instanceof Map<?, ?>;
  }

  private boolean isNumber(String text) {
    return wrong instanceof Number
        && new BigDecimal(text).compareTo(new BigDecimal(wrong.toString())) == 0;
  }
}
