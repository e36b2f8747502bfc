package io.github.mastodonjava.benchmarks.decode;

import io.github.mastodonjava.benchmarks.compare.Samples;
import io.github.mastodonjava.benchmarks.compare.Table;
import java.io.IOException;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs {@link DecodeBenchmark}, each way in turn and in a new process each time, and prints the
 * medians. It takes the number of rounds, and a file with a page to decode in place of the one made
 * here.
 */
public final class DecodeComparison {
  private static final List<String> WAYS = List.of("tokensAndStrings", "sdk", "databind");

  private DecodeComparison() {}

  public static void main(String[] args) throws RunnerException, IOException {
    String file = args.length > 1 ? args[1] : "";
    Samples samples = new Samples();
    for (int round = Integer.parseInt(args[0]); round > 0; round--) {
      for (String way : WAYS) {
        add(new Runner(options(way, file)).runSingle(), way, samples);
      }
    }
    System.out.print(new Table(samples, "tokensAndStrings").markdown());
  }

  private static Options options(String way, String file) {
    return new OptionsBuilder()
        .include(DecodeBenchmark.class.getName() + "." + way + "$")
        .addProfiler(GCProfiler.class)
        .jvmArgsAppend("-D" + DecodeBenchmark.FILE + "=" + file)
        .forks(1)
        .warmupIterations(10)
        .warmupTime(TimeValue.seconds(2))
        .measurementIterations(5)
        .measurementTime(TimeValue.seconds(2))
        .verbosity(VerboseMode.SILENT)
        .build();
  }

  private static void add(RunResult result, String way, Samples samples) {
    samples.add(way, "µs a page", result.getPrimaryResult().getScore());
    for (Result<?> secondary : result.getSecondaryResults().values()) {
      if (secondary.getLabel().endsWith("gc.alloc.rate.norm")) {
        samples.add(way, "KiB allocated a page", secondary.getScore() / 1024);
      }
    }
  }
}
