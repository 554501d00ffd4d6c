package dev.terrarium.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one run of all benchmarks found.
 *
 * @param machine what it ran on, by names for people
 * @param series the measurements
 */
record Result(Map<String, String> machine, List<Series> series) {
  private static final String STEPS = "Steps";

  /** How many steps of its plan have been measured. */
  int steps() {
    return Integer.parseInt(machine.getOrDefault(STEPS, "0").split(" ", 2)[0]);
  }

  /** The result after a number of steps. */
  Result after(int steps, int all, List<Series> measured) {
    Map<String, String> described = new LinkedHashMap<>(machine);
    described.put(STEPS, steps + " of " + all);
    return new Result(described, measured);
  }

  /**
   * Measurements of one kind.
   *
   * @param benchmark what was measured, such as {@code run python NBODY}
   * @param mode {@code interpreted} or {@code compiled}
   * @param guard how the guard was armed
   * @param unit of the samples
   * @param samples one for each fork, or for each program that was stopped
   */
  record Series(String benchmark, String mode, String guard, String unit, List<Double> samples) {

    /** A share of the samples is at most this. */
    double quantile(double share) {
      List<Double> sorted = samples.stream().sorted().toList();
      return sorted.get(
          (int) Math.min(sorted.size() - 1L, Math.round(share * (sorted.size() - 1))));
    }
  }
}
