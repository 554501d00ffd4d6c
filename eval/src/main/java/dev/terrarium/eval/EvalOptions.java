package dev.terrarium.eval;

import dev.terrarium.engine.Limits;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How samples are run. Immutable.
 *
 * @param limits upper bounds of each run
 * @param threads how many samples run at the same time, at least 1
 * @param reruns how often each sample is run once more, to find those that end differently; 0 for
 *     never
 * @param partialCredit whether samples that did not pass are run once more to count how many of
 *     their tests hold
 * @param oracle runs each sample outside of the sandbox as well; null for none
 */
public record EvalOptions(
    Limits limits, int threads, int reruns, boolean partialCredit, @Nullable Oracle oracle) {

  /**
   * Limits that the canonical solutions of the known benchmarks keep to on a busy machine too: the
   * standard ones with 15 s of CPU time and 60 s of wall time. HumanEval's problem 75 takes 6 s of
   * CPU time where guest code is interpreted.
   */
  public static final Limits LIMITS =
      Limits.standard().withCpu(Duration.ofSeconds(15)).withWall(Duration.ofMinutes(1));

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException if {@code threads} is not positive, or {@code reruns} negative
   */
  public EvalOptions {
    if (threads < 1) {
      throw new IllegalArgumentException("threads is " + threads + "; give at least 1");
    }
    if (reruns < 0) {
      throw new IllegalArgumentException("reruns is " + reruns + "; give 0 or more");
    }
  }

  /**
   * Runs each sample once, on as many threads as there are processors.
   *
   * @param limits upper bounds of each run
   * @return options
   */
  public static EvalOptions of(Limits limits) {
    return new EvalOptions(limits, Runtime.getRuntime().availableProcessors(), 0, false, null);
  }

  /**
   * Changes how many samples run at the same time.
   *
   * @param count how many, at least 1
   * @return changed options
   * @throws IllegalArgumentException if {@code count} is not positive
   */
  public EvalOptions withThreads(int count) {
    return new EvalOptions(limits, count, reruns, partialCredit, oracle);
  }

  /**
   * Changes how often each sample is run once more.
   *
   * @param count how often, 0 or more
   * @return changed options
   * @throws IllegalArgumentException if {@code count} is negative
   */
  public EvalOptions withReruns(int count) {
    return new EvalOptions(limits, threads, count, partialCredit, oracle);
  }

  /**
   * Changes whether the tests of samples that did not pass are counted.
   *
   * @param counted whether they are
   * @return changed options
   */
  public EvalOptions withPartialCredit(boolean counted) {
    return new EvalOptions(limits, threads, reruns, counted, oracle);
  }

  /**
   * Changes what runs samples outside of the sandbox.
   *
   * @param other the oracle; null for none
   * @return changed options
   */
  public EvalOptions with(@Nullable Oracle other) {
    return new EvalOptions(limits, threads, reruns, partialCredit, other);
  }
}
