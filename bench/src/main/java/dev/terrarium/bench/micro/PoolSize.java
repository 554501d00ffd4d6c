package dev.terrarium.bench.micro;

import static java.util.Objects.requireNonNull;

import dev.terrarium.engine.EngineConfig;
import dev.terrarium.engine.Language;
import dev.terrarium.engine.Outcome;
import dev.terrarium.engine.Program;
import dev.terrarium.engine.SandboxEngine;
import dev.terrarium.engine.Session;
import dev.terrarium.engine.SessionSpec;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
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

/** A short program in a sandbox from a pool in which many interpreters wait. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PoolSize {
  /** The guests' language. */
  @Param({"python", "javascript"})
  public String language = "python";

  /** How many interpreters wait. */
  @Param({"1", "4", "16"})
  public int ready = 1;

  private @Nullable SandboxEngine engine;

  /** Fills the pool: all that were out at the same time are kept. */
  @Setup
  public void fill() {
    engine =
        SandboxEngine.create(
            EngineConfig.standard().withGuardRequired(false).withReadyGuests(ready));
    IntStream.range(0, ready).mapToObj(_ -> opened()).toList().forEach(Session::close);
  }

  private Language chosen() {
    return Language.valueOf(language.toUpperCase(Locale.ROOT));
  }

  private Session opened() {
    Session session = requireNonNull(engine).open(SessionSpec.of(chosen()));
    OpenSession.completed(session.run(Program.of(chosen(), "6 * 7")).outcome());
    return session;
  }

  /** Takes one of them, runs the program, and gives it back. */
  @Benchmark
  public Outcome run() {
    return OpenSession.completed(
        requireNonNull(engine)
            .run(Program.of(chosen(), "6 * 7"), SessionSpec.of(chosen()))
            .outcome());
  }

  /** Ends everything. */
  @TearDown
  public void close() {
    requireNonNull(engine).close();
  }
}
