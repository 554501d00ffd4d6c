package dev.terrarium.eval;

/**
 * What a trainer gives a model for a sample.
 *
 * @param value 1 where the sample passed; else the share of its tests that hold, from 0 to below 1,
 *     where those are counted ({@link EvalOptions#partialCredit()}), and 0 where they are not
 * @param known whether the value says something about the sample: false where the sandbox failed
 * @param result what came of the sample
 */
public record Reward(double value, boolean known, SampleResult result) {

  static Reward of(SampleResult result) {
    Double credit = result.credit();
    double value = result.verdict().passed() ? 1 : credit == null ? 0 : Math.min(credit, BELOW_1);
    return new Reward(value, result.verdict().kind() != Verdict.Kind.BROKEN, result);
  }

  /** All assertions can hold in a sample that fails for another reason. */
  private static final double BELOW_1 = 0.99;
}
