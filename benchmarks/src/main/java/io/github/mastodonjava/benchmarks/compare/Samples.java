package io.github.mastodonjava.benchmarks.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What was measured: some figures of each rival, each once a round. */
public final class Samples {
  private static final Pattern FIGURE = Pattern.compile("(.+) = ([0-9.]+)");

  private final Map<String, Map<String, List<Double>>> byRival = new LinkedHashMap<>();

  public void add(String rival, String figure, double value) {
    byRival
        .computeIfAbsent(rival, each -> new LinkedHashMap<>())
        .computeIfAbsent(figure, each -> new ArrayList<>())
        .add(value);
  }

  /** Adds what a program printed in lines {@code NAME = NUMBER}. */
  void addFigures(String rival, List<String> output) {
    for (String line : output) {
      Matcher figure = FIGURE.matcher(line);
      if (figure.matches()) {
        add(rival, figure.group(1), Double.parseDouble(figure.group(2)));
      }
    }
  }

  Set<String> rivals() {
    return byRival.keySet();
  }

  /** The names of the figures that some rival has, in the order in which they came up. */
  List<String> figures() {
    return byRival.values().stream().flatMap(each -> each.keySet().stream()).distinct().toList();
  }

  /** One value a round; empty where the rival does not have the figure. */
  List<Double> of(String rival, String figure) {
    return byRival.getOrDefault(rival, Map.of()).getOrDefault(figure, List.of());
  }

  /** Not a number where there are none. */
  static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int half = sorted.size() / 2;
    if (sorted.isEmpty()) {
      return Double.NaN;
    }
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : (sorted.get(half - 1) + sorted.get(half)) / 2;
  }

  /** The median of the ratios within a round, so that what slows a whole round does not count. */
  double ratio(String rival, String reference, String figure) {
    List<Double> own = of(rival, figure);
    List<Double> others = of(reference, figure);
    List<Double> ratios = new ArrayList<>();
    for (int round = 0; round < Math.min(own.size(), others.size()); round++) {
      ratios.add(own.get(round) / others.get(round));
    }
    return median(ratios);
  }
}
