package dev.terrarium.bench.micro;

import dev.terrarium.engine.EngineConfig;
import dev.terrarium.engine.Outcome;
import dev.terrarium.engine.Program;
import dev.terrarium.engine.SandboxEngine;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** The first engine and the first program of a JVM. */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class FirstUse {
  /** Creates the engine and runs a program. */
  @Benchmark
  public Outcome javaScript() {
    return first(Program.javaScript("6 * 7"));
  }

  /** The same in Python. */
  @Benchmark
  public Outcome python() {
    return first(Program.python("6 * 7"));
  }

  private static Outcome first(Program program) {
    try (var engine = SandboxEngine.create(EngineConfig.standard().withGuardRequired(false))) {
      return engine.run(program).outcome();
    }
  }
}
