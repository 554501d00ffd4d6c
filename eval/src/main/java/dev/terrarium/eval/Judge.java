package dev.terrarium.eval;

import dev.terrarium.engine.Execution;
import dev.terrarium.engine.GuestError;
import dev.terrarium.engine.GuestValue;
import dev.terrarium.engine.Language;
import dev.terrarium.engine.Outcome;
import dev.terrarium.eval.Verdict.Kind;
import java.util.Optional;

/** Tells what came of a sample from how its program ended. */
final class Judge {
  private static final String FAILED_ASSERTION = "Assertion failed";

  private Judge() {}

  /** Judges a run in the sandbox. */
  static Verdict of(Sample sample, Execution execution) {
    return switch (execution.outcome()) {
      case Outcome.Completed(var value) ->
          value.equals(new GuestValue.Text(Problem.END))
              ? ended(sample, execution.output().stderr())
              : Verdict.of(Kind.EARLY_EXIT);
      case Outcome.Failed(var error) ->
          failed(sample, error.type(), error.message(), innermostLine(sample, error));
      case Outcome.LimitHit(var limit, var detail) ->
          new Verdict(Kind.LIMIT, limit.id(), detail.message());
      case Outcome.Denied(var what, var why, _) -> new Verdict(Kind.DENIED, what, why);
      case Outcome.Cancelled(var by) -> new Verdict(Kind.BROKEN, "", "cancelled by " + by);
      case Outcome.Broken(var cause, _) -> new Verdict(Kind.BROKEN, "", cause);
    };
  }

  /** Judges a program that got to the end of its tests. */
  static Verdict ended(Sample sample, String stderr) {
    // In JavaScript a failed assertion of the console only prints.
    Optional<String> failed =
        sample.problem().language() == Language.JAVASCRIPT
            ? stderr.lines().filter(line -> line.startsWith(FAILED_ASSERTION)).findFirst()
            : Optional.empty();
    return failed
        .map(line -> new Verdict(Kind.WRONG_ANSWER, "", line))
        .orElse(Verdict.of(Kind.PASSED));
  }

  /** Judges a program that an error ended; {@code line} is where it was raised, or 0. */
  static Verdict failed(Sample sample, String type, String message, int line) {
    // A solution's own assertion is its error, one of the tests a wrong answer.
    boolean byTests = line >= sample.problem().testLine(sample.completion());
    return type.equals("AssertionError") && byTests
        ? new Verdict(Kind.WRONG_ANSWER, "", ("assertion in line " + line + " " + message).strip())
        : new Verdict(Kind.ERROR, type, message);
  }

  private static int innermostLine(Sample sample, GuestError error) {
    if (error.frames().isEmpty()) {
      return 0;
    }
    boolean innermostLast = sample.problem().language() == Language.PYTHON;
    return (innermostLast ? error.frames().getLast() : error.frames().getFirst()).line();
  }
}
