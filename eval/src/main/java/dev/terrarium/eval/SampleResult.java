package dev.terrarium.eval;

import dev.terrarium.engine.Output;
import dev.terrarium.engine.Usage;
import org.jspecify.annotations.Nullable;

/**
 * A judged sample.
 *
 * @param sample the sample
 * @param verdict what came of it
 * @param output what it printed
 * @param usage what it cost
 * @param oracle what came of it outside of the sandbox; null where that was not asked for
 */
public record SampleResult(
    Sample sample, Verdict verdict, Output output, Usage usage, Oracle.@Nullable Opinion oracle) {

  /**
   * Says whether the sandbox and the oracle differ.
   *
   * @return whether they do; false where no oracle was asked
   */
  public boolean isDisagreement() {
    return oracle != null && !oracle.verdict().agreesWith(verdict);
  }
}
