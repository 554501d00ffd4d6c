package dev.terrarium.cli;

import dev.terrarium.engine.Outcome;

/** Exit codes of the process. They are documented in {@code docs/cli.md}: never change one. */
final class ExitCode {
  static final int COMPLETED = 0;
  static final int FAILED = 1;
  static final int USAGE = 2;
  static final int DENIED = 3;
  static final int LIMIT = 4;
  static final int INTERNAL = 5;
  static final int CANCELLED = 130;

  /** What shells report for a program that wrote to a closed pipe. */
  static final int CLOSED_OUTPUT = 141;

  private ExitCode() {}

  static int of(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Completed _ -> COMPLETED;
      case Outcome.Failed _ -> FAILED;
      case Outcome.Denied _ -> DENIED;
      case Outcome.LimitHit _ -> LIMIT;
      case Outcome.Cancelled _ -> CANCELLED;
      case Outcome.Broken _ -> INTERNAL;
    };
  }
}
