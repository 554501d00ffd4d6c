package dev.terrarium.agent;

/** Leaves the loop from wherever it is. */
final class RunEnded extends Exception {
  private static final long serialVersionUID = 1L;
  private final transient RunOutcome outcome;

  RunEnded(RunOutcome outcome) {
    super(outcome.toString(), null, false, false);
    this.outcome = outcome;
  }

  RunOutcome outcome() {
    return outcome;
  }
}
