package dev.terrarium.cli.soak;

import dev.terrarium.engine.Language;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a soak found.
 *
 * @param seed repeats the choice of programs
 * @param elapsed how long it took
 * @param runs how many programs were run
 * @param endings runs by ending
 * @param kills how late the runs that hit a time limit were stopped
 * @param heap bytes in use after a garbage collection, at the start and at the end
 * @param threads threads of the JVM, at the start and at the end
 * @param lostThreads guests that did not stop when told to
 * @param canaries answers of the sessions that must not notice anything
 * @param broken the promises that did not hold; empty if all did
 */
public record SoakResult(
    long seed,
    Duration elapsed,
    long runs,
    Map<String, Long> endings,
    List<Kill> kills,
    Pair heap,
    Pair threads,
    int lostThreads,
    long canaries,
    List<BrokenPromise> broken) {

  /** How late a run was stopped past its limit on wall time or CPU time. */
  public record Kill(String limit, Duration late) {}

  /** A figure at the start and at the end. */
  public record Pair(long start, long end) {}

  /**
   * A promise that did not hold.
   *
   * @param what what happened, in one line
   * @param language the language of the program behind it, if there is one
   * @param source the program behind it, if there is one
   */
  public record BrokenPromise(String what, @Nullable Language language, @Nullable String source) {}
}
