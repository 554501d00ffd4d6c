package dev.terrarium.bench.micro;

import dev.terrarium.engine.Limits;
import dev.terrarium.engine.Outcome;
import dev.terrarium.engine.Program;
import dev.terrarium.engine.SessionSpec;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.infra.BenchmarkParams;

/** Never-seen programs in fresh sandboxes of one engine, by several threads; time of each. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Contention {
  private final AtomicLong next = new AtomicLong();

  private Outcome run(OpenSession session) {
    Program program = Program.of(session.chosen(), "6 * 7 + " + next.incrementAndGet());
    SessionSpec spec = SessionSpec.of(session.chosen()).with(Limits.standard());
    return OpenSession.completed(session.engine().run(program, spec).outcome());
  }

  /** Warms up, by as many threads: so many interpreters are made meanwhile. */
  @Setup
  public void warmUp(OpenSession session, BenchmarkParams benchmark) {
    WarmUp.byThreads(benchmark.getThreads(), () -> run(session));
  }

  /** By one thread. */
  @Benchmark
  @Threads(1)
  public Outcome threads1(OpenSession session) {
    return run(session);
  }

  /** By two threads. */
  @Benchmark
  @Threads(2)
  public Outcome threads2(OpenSession session) {
    return run(session);
  }

  /** By four threads. */
  @Benchmark
  @Threads(4)
  public Outcome threads4(OpenSession session) {
    return run(session);
  }

  /** By eight threads. */
  @Benchmark
  @Threads(8)
  public Outcome threads8(OpenSession session) {
    return run(session);
  }
}
