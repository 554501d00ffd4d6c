package dev.terrarium.bench;

import dev.terrarium.bench.Result.Series;
import java.util.ArrayList;
import java.util.List;

/** The same with the guard and without it. */
record Guarded(Series with, Series without) {

  /** Finds all of a result, in its order. */
  static List<Guarded> of(Result result) {
    List<Guarded> found = new ArrayList<>();
    for (Series series : result.series()) {
      if (!series.guard().equals("off") && series.unit().equals("us")) {
        result.series().stream()
            .filter(s ->
                s.guard().equals("off")
                    && s.benchmark().equals(series.benchmark())
                    && s.mode().equals(series.mode()))
            .findFirst()
            .ifPresent(other -> found.add(new Guarded(series, other)));
      }
    }
    return found;
  }

  /** How many times longer it takes with the guard, by medians. */
  double ratio() {
    return with.quantile(0.5) / without.quantile(0.5);
  }

  /** What the guard adds, in microseconds. */
  double added() {
    return with.quantile(0.5) - without.quantile(0.5);
  }
}
