package dev.terrarium.bench;

import dev.terrarium.bench.Result.Series;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What got slower from one result to another, beyond noise. Times are put in relation to the
 * yardstick of their own result, in the same mode, so that a slower machine is no regression.
 */
final class Regression {
  /** The least that counts, however little the samples vary. */
  private static final double LEAST = 1.10;

  private static final String YARDSTICK = "Yardstick.mix";

  private final Result before;
  private final Result after;

  private Regression(Result before, Result after) {
    this.before = before;
    this.after = after;
  }

  /**
   * Compares two results.
   *
   * @return a line for each series that got slower, worst first; series of one result only are left
   *     out
   */
  static List<String> between(Result before, Result after) {
    return new Regression(before, after).lines();
  }

  /** Counts the series that both results have. */
  static long common(Result before, Result after) {
    return after.series().stream()
        .filter(series -> of(before, series.benchmark(), series).isPresent())
        .count();
  }

  private record Finding(double ratio, String line) {}

  private List<String> lines() {
    List<Finding> found = new ArrayList<>();
    for (Series now : after.series()) {
      of(before, now.benchmark(), now)
          .ifPresent(then -> {
            double ratio = relative(after, now) / relative(before, then);
            double bound = Math.max(LEAST, 1 + spread(then) + spread(now));
            if (ratio > bound) {
              found.add(new Finding(ratio, line(then, now, ratio, bound)));
            }
          });
    }
    found.sort((a, b) -> Double.compare(b.ratio(), a.ratio()));
    return found.stream().map(Finding::line).toList();
  }

  private static String line(Series then, Series now, double ratio, double bound) {
    return String.format(
        Locale.ROOT,
        "%s, %s, guard %s: %.2f times slower (%.1f %s, was %.1f; noise explains up to %.2f)",
        now.benchmark(),
        now.mode(),
        now.guard(),
        ratio,
        now.quantile(0.5),
        now.unit(),
        then.quantile(0.5),
        bound);
  }

  private static Optional<Series> of(Result result, String benchmark, Series like) {
    return result.series().stream()
        .filter(s ->
            s.benchmark().equals(benchmark)
                && s.mode().equals(like.mode())
                && s.guard().equals(like.guard()))
        .findFirst();
  }

  /** The median in relation to the yardstick, where there is one. */
  private static double relative(Result result, Series series) {
    if (series.unit().equals("KB")) {
      return series.quantile(0.5); // memory is no matter of a machine's speed
    }
    double unit =
        of(result, YARDSTICK, series)
            .or(() ->
                result.series().stream().filter(s -> s.benchmark().equals(YARDSTICK)).findFirst())
            .map(yardstick -> yardstick.quantile(0.5))
            .orElse(1.0);
    return series.quantile(0.5) / unit;
  }

  /** How far the middle half of the samples reaches, as a part of the median. */
  private static double spread(Series series) {
    return (series.quantile(0.75) - series.quantile(0.25)) / series.quantile(0.5);
  }
}
