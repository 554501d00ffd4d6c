package dev.terrarium.engine;

/** A run's value was asked for, but the run did not complete. */
public final class OutcomeException extends SandboxException {
  private static final long serialVersionUID = 1L;

  private final transient Outcome outcome;

  OutcomeException(Outcome outcome) {
    super(describe(outcome));
    this.outcome = outcome;
  }

  /**
   * Returns how the run ended.
   *
   * @return the outcome
   */
  public Outcome outcome() {
    return outcome;
  }

  private static String describe(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Completed _ -> throw new IllegalArgumentException("completed runs have a value");
      case Outcome.Failed(GuestError error) -> "the program failed: " + error;
      case Outcome.Denied(String what, String why, _) ->
          "the program was denied " + what + ": " + why;
      case Outcome.LimitHit(LimitKind limit, Breach detail) ->
          "the program hit its " + limit.id() + " limit: " + detail.message();
      case Outcome.Cancelled(String by) -> "the program was cancelled by " + by;
      case Outcome.Broken(String cause, _) -> "the engine failed: " + cause;
    };
  }
}
