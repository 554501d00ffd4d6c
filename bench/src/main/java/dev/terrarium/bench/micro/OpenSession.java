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
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** A session in one of the languages. */
@State(Scope.Benchmark)
public class OpenSession {
  /** The guest's language. */
  @Param({"python", "javascript"})
  public String language = "python";

  private final SandboxEngine engine =
      SandboxEngine.create(EngineConfig.standard().withGuardRequired(false));

  private @Nullable Session session;

  Language chosen() {
    return Language.valueOf(language.toUpperCase(Locale.ROOT));
  }

  SandboxEngine engine() {
    return engine;
  }

  boolean isPython() {
    return chosen() == Language.PYTHON;
  }

  /** Returns the session; opens it with a program first. */
  Session open(String python, String javaScript) {
    Session opened =
        engine.open(SessionSpec.of(chosen()).with(Limits.generous().withHeapBytes(1L << 30)));
    session = opened;
    completed(opened.run(Program.of(chosen(), isPython() ? python : javaScript)).outcome());
    return opened;
  }

  Outcome call(String function, Object... arguments) {
    return completed(requireNonNull(session).call(function, arguments).outcome());
  }

  static Outcome completed(Outcome outcome) {
    if (outcome instanceof Outcome.Completed) {
      return outcome;
    }
    throw new IllegalStateException("a benchmark's program ended in " + outcome);
  }

  /** Ends everything. */
  @TearDown
  public void close() {
    if (session != null) {
      session.close();
    }
    engine.close();
  }
}
