package dev.terrarium.bench.micro;

import static java.util.Objects.requireNonNull;

import dev.terrarium.engine.EngineConfig;
import dev.terrarium.engine.Language;
import dev.terrarium.engine.Limits;
import dev.terrarium.engine.Outcome;
import dev.terrarium.engine.Program;
import dev.terrarium.engine.SandboxEngine;
import dev.terrarium.engine.Session;
import dev.terrarium.engine.SessionSpec;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.BenchmarkParams;

/** Honest programs in a warm session, and opening one. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Steady {
  /** The guest's language. */
  @Param({"python", "javascript"})
  public String language = "python";

  private final SandboxEngine engine =
      SandboxEngine.create(EngineConfig.standard().withGuardRequired(false));

  private Language chosen() {
    return Language.valueOf(language.toUpperCase(Locale.ROOT));
  }

  private SessionSpec spec() {
    return SessionSpec.of(chosen()).with(Limits.generous().withHeapBytes(1L << 30));
  }

  /** Warms up where nothing else does. */
  @Setup
  public void warmUp(BenchmarkParams params) {
    if (params.getBenchmark().endsWith(".open")) {
      WarmUp.of(this::open);
    }
  }

  /** Opens a sandbox, runs a short program and closes it. */
  @Benchmark
  public Outcome open() {
    return result(engine.run(Program.of(chosen(), "6 * 7"), spec()).outcome());
  }

  /** Ends everything. */
  @TearDown
  public void close() {
    engine.close();
  }

  private static Outcome result(Outcome outcome) {
    if (outcome instanceof Outcome.Completed) {
      return outcome;
    }
    throw new IllegalStateException("a benchmark's program ended in " + outcome);
  }

  /** A session with a workload. */
  @State(Scope.Benchmark)
  public static class Warm {
    /** What is run. */
    @Param({"NBODY", "STRINGS", "SORT", "JSON", "REGEX", "CHURN"})
    public Workload workload = Workload.NBODY;

    private @Nullable Session session;
    private @Nullable Program program;

    /** Opens the session. */
    @Setup
    public void open(Steady steady) {
      Session opened = steady.engine.open(steady.spec());
      result(opened.run(Program.of(steady.chosen(), workload.in(steady.chosen()))).outcome());
      session = opened;
      program = Program.of(steady.chosen(), "work()");
      WarmUp.of(this::run);
    }

    Outcome run() {
      return result(requireNonNull(session).run(requireNonNull(program)).outcome());
    }

    /** Ends the session. */
    @TearDown
    public void close() {
      requireNonNull(session).close();
    }
  }

  /** Runs a workload. */
  @Benchmark
  public Outcome run(Warm warm) {
    return warm.run();
  }
}
