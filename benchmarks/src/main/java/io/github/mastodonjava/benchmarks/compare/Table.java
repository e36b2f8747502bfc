package io.github.mastodonjava.benchmarks.compare;

import java.util.List;
import java.util.Locale;

/** A column for each rival, a row for each figure: its median, and the ratio to the reference. */
public final class Table {
  private final Samples samples;
  private final String reference;

  public Table(Samples samples, String reference) {
    this.samples = samples;
    this.reference = reference;
  }

  public String markdown() {
    StringBuilder table = new StringBuilder();
    table.append("| |");
    samples.rivals().forEach(rival -> table.append(' ').append(rival).append(" |"));
    table.append("\n|---|").append("---|".repeat(samples.rivals().size())).append('\n');
    for (String figure : samples.figures()) {
      table.append("| ").append(figure).append(" |");
      for (String rival : samples.rivals()) {
        table.append(' ').append(cell(rival, figure)).append(" |");
      }
      table.append('\n');
    }
    return table.toString();
  }

  private String cell(String rival, String figure) {
    List<Double> values = samples.of(rival, figure);
    if (values.isEmpty()) {
      return "";
    }
    double median = Samples.median(values);
    boolean whole = median == Math.rint(median);
    String format = median < 20 && !whole ? "%,.2f" : "%,.0f";
    String text = String.format(Locale.ROOT, format, median);
    double ratio = samples.ratio(rival, reference, figure);
    return rival.equals(reference) || Double.isNaN(ratio)
        ? text
        : text + String.format(Locale.ROOT, " (%.2f×)", ratio);
  }
}
