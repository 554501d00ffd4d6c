package dev.terrarium.bench;

import dev.terrarium.bench.Result.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Terrarium and another that did the same in the same rounds.
 *
 * @param benchmark what both did
 * @param ours Terrarium, with the guard
 * @param other who else
 * @param theirs its measurements
 */
record Beside(String benchmark, Series ours, String other, Series theirs) {
  private static final String OURS = " terrarium";

  /** Others that the runtime mode of their JVM concerns. */
  private static final List<String> OF_A_JVM =
      List.of(
          " graalvm",
          " graalvm-engine-each",
          " terrarium-unrecycled",
          " terrarium-usual-start",
          " terrarium-one-language",
          " in guests",
          " langchain4j");

  /** Finds all of a result, in its order. */
  static List<Beside> of(Result result) {
    List<Beside> found = new ArrayList<>();
    for (Series series : result.series()) {
      if (series.benchmark().endsWith(OURS)) {
        String benchmark =
            series.benchmark().substring(0, series.benchmark().length() - OURS.length());
        for (String other : others(result, benchmark)) {
          series(result, benchmark + " " + other, series.mode())
              .ifPresent(theirs -> found.add(new Beside(benchmark, series, other, theirs)));
        }
      }
    }
    return found;
  }

  private static List<String> others(Result result, String benchmark) {
    return result.series().stream()
        .map(Series::benchmark)
        .filter(name -> name.startsWith(benchmark + " ") && !name.endsWith(OURS))
        .map(name -> name.substring(benchmark.length() + 1))
        .distinct()
        .toList();
  }

  /** What another process does depends on no mode of this JVM, unless it is a JVM like this. */
  static Optional<Series> series(Result result, String benchmark, String mode) {
    List<Series> all =
        result.series().stream().filter(s -> s.benchmark().equals(benchmark)).toList();
    boolean sameEverywhere =
        OF_A_JVM.stream().noneMatch(benchmark::endsWith)
            && all.stream().map(Series::mode).distinct().count() == 1;
    return all.stream().filter(s -> sameEverywhere || s.mode().equals(mode)).findFirst();
  }

  String mode() {
    return ours.mode();
  }

  /** How many times faster Terrarium was, by medians. */
  double ratio() {
    return theirs.quantile(0.5) / ours.quantile(0.5);
  }
}
