package dev.terrarium.bench.micro;

import static java.util.Objects.requireNonNull;

import dev.terrarium.engine.Language;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Calls into an open session, and out of it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Calls {
  private static final int LOOP = 100;

  /** The guest's language. */
  @Param({"python", "javascript"})
  public String language = "python";

  /** Who runs it, by the name of a {@link WarmSubject}. */
  @Param("terrarium")
  public String subject = "terrarium";

  private @Nullable WarmSubject opened;

  /** Opens the session. */
  @Setup
  public void open() {
    Language chosen = Language.valueOf(language.toUpperCase(Locale.ROOT));
    opened = WarmSubject.open(subject, chosen, WarmSubject.functions(chosen));
    WarmUp.of(() -> {
      program();
      function();
      tool();
    });
  }

  private long call(String function, long argument) {
    return requireNonNull(opened).call(function, argument);
  }

  /** Runs a program of which all has been prepared but a number. */
  @Benchmark
  public long program() {
    return expect(42, requireNonNull(opened).run(41));
  }

  /** Calls a function of the guest that adds one. */
  @Benchmark
  public long function() {
    return expect(42, call("increment", 41));
  }

  /** One call of a tool that adds two numbers, in a loop of the guest. */
  @Benchmark
  @OperationsPerInvocation(LOOP)
  public long tool() {
    return expect(LOOP, call("loop", LOOP));
  }

  private static long expect(long expected, long result) {
    if (result != expected) {
      throw new IllegalStateException("a benchmark's function gave " + result);
    }
    return result;
  }

  /** Ends everything. */
  @TearDown
  public void close() {
    requireNonNull(opened).close();
  }
}
