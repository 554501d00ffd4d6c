package dev.terrarium.eval;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;

/** Adds up results. Not for several threads at the same time. */
public final class Score {
  private final Map<Problem, Count> counts = new LinkedHashMap<>();
  private final Map<String, Integer> tally = new TreeMap<>();

  private record Count(int samples, int passed) {}

  /**
   * Adds a result.
   *
   * @param result the result
   */
  public void add(SampleResult result) {
    int passed = result.verdict().passed() ? 1 : 0;
    counts.merge(
        result.sample().problem(),
        new Count(1, passed),
        (a, b) -> new Count(a.samples + b.samples, a.passed + b.passed));
    tally.merge(result.verdict().label(), 1, Integer::sum);
  }

  /**
   * Counts samples.
   *
   * @return how many were added
   */
  public int samples() {
    return counts.values().stream().mapToInt(Count::samples).sum();
  }

  /**
   * Counts samples that passed.
   *
   * @return how many did
   */
  public int passed() {
    return counts.values().stream().mapToInt(Count::passed).sum();
  }

  /**
   * Counts problems.
   *
   * @return how many had a sample
   */
  public int problems() {
    return counts.size();
  }

  /**
   * Counts endings.
   *
   * @return how many samples ended each way, by {@link Verdict#label()}
   */
  public Map<String, Integer> tally() {
    return Collections.unmodifiableMap(tally);
  }

  /**
   * Estimates how likely one of {@code k} samples of a problem passes, as the mean over the
   * problems.
   *
   * @param k how many samples one may try
   * @return the estimate; empty where some problem has less than {@code k} samples, or there is
   *     none
   */
  public OptionalDouble passAt(int k) {
    if (counts.values().stream().anyMatch(count -> count.samples < k)) {
      return OptionalDouble.empty();
    }
    return counts.values().stream()
        .mapToDouble(count -> passAt(k, count.samples, count.passed))
        .average();
  }

  /**
   * Estimates, without bias, how likely one of {@code k} samples passes, if {@code passed} of
   * {@code samples} did: one minus the share of choices of {@code k} samples of which none passed
   * (Chen and others, "Evaluating Large Language Models Trained on Code", 2021).
   */
  static double passAt(int k, int samples, int passed) {
    if (samples - passed < k) {
      return 1;
    }
    double nonePassed = 1;
    for (int i = samples - passed + 1; i <= samples; i++) {
      nonePassed *= 1 - (double) k / i;
    }
    return 1 - nonePassed;
  }
}
