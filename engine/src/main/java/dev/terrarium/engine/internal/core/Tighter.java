package dev.terrarium.engine.internal.core;

import dev.terrarium.engine.Limits;
import java.time.Duration;

/** The tighter of two sets of limits. A run may be given less than its session, never more. */
final class Tighter {
  private Tighter() {}

  /** Returns the session's limits with whatever is lower in a run's own. */
  static Limits of(Limits session, Limits run) {
    return session
        .withWall(shorter(session.wall(), run.wall()))
        .withCpu(shorter(session.cpu(), run.cpu()))
        .withAllocationBytes(Math.min(session.allocationBytes(), run.allocationBytes()))
        .withOutputBytes(Math.min(session.outputBytes(), run.outputBytes()))
        .withHostCalls(Math.min(session.hostCalls(), run.hostCalls()));
  }

  private static Duration shorter(Duration a, Duration b) {
    return a.compareTo(b) < 0 ? a : b;
  }
}
