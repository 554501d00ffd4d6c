package dev.terrarium.bench;

import dev.terrarium.bench.Result.Series;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the project wants to reach, and how far a result has come. */
final class Goals {
  private static final String OURS = "terrarium";
  private static final List<String> COMPILED = List.of("compiled");
  private static final List<String> MODES = List.of("interpreted", "compiled");

  private static final List<Goal> ALL =
      List.of(
          new Times("Fresh.sustained plain javascript", OURS, "javet", 3),
          new Times("Fresh.sustained plain javascript", OURS, "process", 500),
          new Times("Fresh.sustained plain python", OURS, "process", 100),
          new Times("Fresh.sustained plain python", OURS, "monty", 0.5),
          new Times("Fresh.byTwoThreads usual python", OURS, "graalvm", 50),
          new Times("Fresh.byTwoThreads usual python", OURS, "process", 15),
          new Times("Fresh.byTwoThreads usual python", OURS, "fork server", 1),
          new Times("Fresh.byTwoThreads plain javascript", OURS, "graalvm", 3),
          new Times("Fresh.sustained plain python", "terrarium-unrecycled", "graalvm", 1.5),
          new Times("Fresh.sustained usual python", "terrarium-unrecycled", "graalvm", 5),
          new Times("Calls.program python", OURS, "graalvm", 0.5),
          new Times("Calls.program javascript", OURS, "graalvm", 0.5),
          new More("Calls.program python", "graalvm", 5),
          new More("Calls.program javascript", "graalvm", 5),
          new Times("Calls.tool python", OURS, "graalvm", 0.33),
          new Times("Calls.tool javascript", OURS, "graalvm", 0.33),
          new Times("Calls.tool python", OURS, "pipe", 50),
          new Times("Calls.tool javascript", OURS, "pipe", 50),
          new Times("NBody.steps python", OURS, "process", 4, COMPILED),
          new Times("NBody.steps javascript", OURS, "process", 0.67, COMPILED),
          new AtMost("FirstResult python terrarium", 1_200_000),
          new AtMost("FirstResult javascript terrarium", 500_000),
          new AtMost("Undoing.rollback python", 2_000),
          new AtMost("Undoing.rollback javascript", 300),
          new AtMost("IdleMemory python terrarium", 8_192),
          new AtMost("IdleMemory javascript terrarium", 1_024),
          new Guard("Steady.run ", 1.05));

  /** Something to reach. */
  private sealed interface Goal {
    /** How far a result has come, in each mode that it was measured in. */
    Stream<Row> in(Result result);
  }

  /**
   * To take less than another.
   *
   * @param benchmark what both do
   * @param subject who is to take less
   * @param other whose time is to be
   * @param times at least so many times as long
   * @param modes in which runtime modes
   */
  private record Times(
      String benchmark, String subject, String other, double times, List<String> modes)
      implements Goal {
    Times(String benchmark, String subject, String other, double times) {
      this(benchmark, subject, other, times, MODES);
    }

    @Override
    public Stream<Row> in(Result result) {
      return modes.stream().flatMap(mode -> in(result, mode).stream());
    }

    private Optional<Row> in(Result result, String mode) {
      Optional<Series> ours = series(result, benchmark + " " + subject, mode);
      Optional<Series> theirs = Beside.series(result, benchmark + " " + other, mode);
      if (ours.isEmpty() || theirs.isEmpty()) {
        return Optional.empty();
      }
      double ratio = theirs.get().quantile(0.5) / ours.get().quantile(0.5);
      String what = subject.equals(OURS) ? benchmark : benchmark + " " + subject;
      return Optional.of(
          new Row(what, other, mode, "at least " + ratio(times), ratio(ratio), ratio >= times));
    }
  }

  /**
   * To add little to what another takes: all that comes with a sandbox, so its guard, its limits
   * and its accounting too.
   *
   * @param benchmark what both do
   * @param other who does it without
   * @param micros microseconds to add at most
   */
  private record More(String benchmark, String other, double micros) implements Goal {
    @Override
    public Stream<Row> in(Result result) {
      return MODES.stream().flatMap(mode -> in(result, mode).stream());
    }

    private Optional<Row> in(Result result, String mode) {
      Optional<Series> ours = series(result, benchmark + " " + OURS, mode);
      Optional<Series> theirs = series(result, benchmark + " " + other, mode);
      if (ours.isEmpty() || theirs.isEmpty()) {
        return Optional.empty();
      }
      double added = ours.get().quantile(0.5) - theirs.get().quantile(0.5);
      String goal = "at most " + Page.time(micros) + " more";
      return Optional.of(new Row(benchmark, other, mode, goal, Page.time(added), added <= micros));
    }
  }

  /**
   * To take at most an amount.
   *
   * @param series of what
   * @param most in its unit
   */
  private record AtMost(String series, double most) implements Goal {
    @Override
    public Stream<Row> in(Result result) {
      return result.series().stream().filter(s -> s.benchmark().equals(series)).map(this::row);
    }

    private Row row(Series measured) {
      Series goal = new Series(series, measured.mode(), "", measured.unit(), List.of(most));
      boolean met = measured.quantile(0.5) <= most;
      String amount = Page.amount(measured);
      return new Row(series, "", measured.mode(), "at most " + Page.amount(goal), amount, met);
    }
  }

  /**
   * To take hardly more with the guard than without it.
   *
   * @param benchmarks what their names start with
   * @param most the ratio to stay within
   */
  private record Guard(String benchmarks, double most) implements Goal {
    @Override
    public Stream<Row> in(Result result) {
      return Guarded.of(result).stream()
          .filter(one -> one.with().benchmark().startsWith(benchmarks))
          .map(this::row);
    }

    private Row row(Guarded one) {
      String what = one.with().benchmark();
      String goal = "at most " + ratio(most);
      boolean met = one.ratio() <= most;
      return new Row(what, "no guard", one.with().mode(), goal, ratio(one.ratio()), met);
    }
  }

  /**
   * A goal and how far it is reached.
   *
   * @param what what is to be fast or small
   * @param beside whose time the ratio is of, or empty
   * @param mode the runtime mode
   * @param goal the ratio to reach at least, or the amount to stay within
   * @param measured what was measured of it
   * @param met whether it is reached
   */
  record Row(String what, String beside, String mode, String goal, String measured, boolean met) {}

  private Goals() {}

  /** Finds all goals of which there are measurements. */
  static List<Row> of(Result result) {
    return ALL.stream().flatMap(goal -> goal.in(result)).toList();
  }

  private static Optional<Series> series(Result result, String benchmark, String mode) {
    return result.series().stream()
        .filter(s -> s.benchmark().equals(benchmark) && s.mode().equals(mode))
        .findFirst();
  }

  private static String ratio(double value) {
    return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%.0f", value);
  }
}
