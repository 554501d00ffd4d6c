package dev.terrarium.cli;

import dev.terrarium.engine.Execution;
import dev.terrarium.engine.GuestError;
import dev.terrarium.engine.GuestValue;
import dev.terrarium.engine.Outcome;

/**
 * Tells people how a run ended: the result on standard output, everything else on standard error.
 */
final class Report {
  private final Host host;

  Report(Host host) {
    this.host = host;
  }

  void print(Execution execution) {
    switch (execution.outcome()) {
      case Outcome.Completed(GuestValue.Nil _) -> {}
      case Outcome.Completed(var value) -> host.print(ValueJson.display(value));
      case Outcome.Failed(var error) -> error(error);
      case Outcome.Denied(String what, String why, var error) -> {
        error(error);
        tell("denied: " + what + ": " + why);
      }
      case Outcome.LimitHit(var limit, var detail) ->
          tell("stopped by the " + limit.id() + " limit: " + detail.message());
      case Outcome.Cancelled(String by) -> tell("cancelled by " + by);
      case Outcome.Broken(String cause, _) ->
          tell("internal error: " + cause + "; please report it");
    }
    if (execution.output().truncated()) {
      tell("output was cut: raise --output");
    }
  }

  private void error(GuestError error) {
    host.printError(
        error.traceback().isBlank() ? error.toString() : error.traceback().stripTrailing());
    if (error.hint() != null) {
      tell("hint: " + error.hint());
    }
  }

  private void tell(String text) {
    host.printError("terrarium: " + text);
  }
}
