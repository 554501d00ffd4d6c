package dev.terrarium.bench.micro;

import dev.terrarium.engine.EngineConfig;
import dev.terrarium.engine.Language;
import dev.terrarium.engine.Limits;
import dev.terrarium.engine.Outcome;
import dev.terrarium.engine.Program;
import dev.terrarium.engine.SandboxEngine;
import dev.terrarium.engine.Session;
import dev.terrarium.engine.SessionSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Work of one session while many are open. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class Held {
  /** The guests' language. */
  @Param({"python", "javascript"})
  public String language = "python";

  /** How many sessions are open. */
  @Param({"1", "10", "100"})
  public int sessions = 1;

  private final SandboxEngine engine =
      SandboxEngine.create(EngineConfig.standard().withMaxSessions(200).withGuardRequired(false));

  private final List<Session> open = new ArrayList<>();
  private int next;

  /** Opens the sessions. */
  @Setup
  public void open() {
    for (int i = 0; i < sessions; i++) {
      open.add(opened());
    }
  }

  private Session opened() {
    Language chosen = Language.valueOf(language.toUpperCase(Locale.ROOT));
    Session session = engine.open(SessionSpec.of(chosen).with(Limits.standard()));
    OpenSession.completed(session.run(Program.of(chosen, WarmSubject.functions(chosen))).outcome());
    return session;
  }

  /** Calls a function of one session after the other. */
  @Benchmark
  public Outcome call() {
    next = (next + 1) % sessions;
    return OpenSession.completed(open.get(next).call("increment", 41).outcome());
  }

  /** Opens one more, runs a program in it and closes it. */
  @Benchmark
  public void oneMore() {
    opened().close();
  }

  /** Ends everything. */
  @TearDown
  public void close() {
    open.forEach(Session::close);
    engine.close();
  }
}
