package dev.terrarium.eval;

import dev.terrarium.engine.Output;
import dev.terrarium.engine.Usage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A judged sample.
 *
 * @param sample the sample
 * @param verdict what came of it
 * @param output what it printed
 * @param usage what it cost
 * @param reruns what came of it when it was run once more, in order; empty where it was not
 * @param credit the share of the tests that hold, 0 to 1, or null where they were not counted
 * @param oracle what came of it outside of the sandbox; null where that was not asked for
 */
public record SampleResult(
    Sample sample,
    Verdict verdict,
    Output output,
    Usage usage,
    List<Verdict> reruns,
    @Nullable Double credit,
    Oracle.@Nullable Opinion oracle) {

  /** Copies the list. */
  public SampleResult {
    reruns = List.copyOf(reruns);
  }

  /**
   * Says whether the sandbox and the oracle differ.
   *
   * @return whether they do; false where no oracle was asked
   */
  public boolean isDisagreement() {
    return oracle != null && !oracle.verdict().agreesWith(verdict);
  }

  /**
   * Says whether the sample ended differently when it was run once more.
   *
   * @return whether it did; false where it was run once
   */
  public boolean isFlaky() {
    return !reruns.stream().allMatch(verdict::agreesWith);
  }
}
