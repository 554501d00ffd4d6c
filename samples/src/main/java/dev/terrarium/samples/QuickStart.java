package dev.terrarium.samples;

import static dev.terrarium.engine.Language.PYTHON;

import dev.terrarium.engine.Limits;
import dev.terrarium.engine.Outcome;
import dev.terrarium.engine.SandboxEngine;
import dev.terrarium.engine.SessionSpec;

/** Runs code and looks at how it ended. */
final class QuickStart {

  private QuickStart() {}

  public static void main(String[] args) {
    try (SandboxEngine engine = SandboxEngine.create()) {
      System.out.println(run(engine, "sum(range(10))"));
    }
  }

  // region run
  static String run(SandboxEngine engine, String code) {
    try (var session = engine.open(SessionSpec.of(PYTHON).with(Limits.strict()))) {
      return switch (session.run(code).outcome()) {
        case Outcome.Completed(var value) -> "result: " + value;
        case Outcome.Failed(var error) -> "the program failed: " + error;
        case Outcome.LimitHit(var limit, var detail) -> limit + ": " + detail.message();
        case Outcome.Denied(var what, var why, _) -> "denied " + what + ": " + why;
        case Outcome.Cancelled(var by) -> "cancelled by " + by;
        case Outcome.Broken(var cause, _) -> "our fault, please report: " + cause;
      };
    }
  }
  // endregion
}
