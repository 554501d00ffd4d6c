package dev.terrarium.bench.micro;

import dev.terrarium.engine.EngineConfig;
import dev.terrarium.engine.Grants;
import dev.terrarium.engine.GuestValue;
import dev.terrarium.engine.Language;
import dev.terrarium.engine.Limits;
import dev.terrarium.engine.Outcome;
import dev.terrarium.engine.Program;
import dev.terrarium.engine.SandboxEngine;
import dev.terrarium.engine.Session;
import dev.terrarium.engine.SessionSpec;
import dev.terrarium.engine.Tool;

/** A guest that is there already, with functions that may call a host's function {@code add}. */
sealed interface WarmSubject extends AutoCloseable
    permits WarmSubject.Terrarium, BareGuest, PipeGuest {
  /** A program in both languages. */
  String PREPARED = "x + 1";

  /** Opens a subject by its name, with a program that defines functions. */
  static WarmSubject open(String name, Language language, String program) {
    return switch (name) {
      case "terrarium" -> Terrarium.open(language, program);
      case "graalvm" -> BareGuest.open(language, program);
      case "pipe" -> PipeGuest.open(language, program);
      default -> throw new IllegalArgumentException("no subject is called " + name);
    };
  }

  /** The functions of the guest. */
  static String functions(Language language) {
    return language == Language.PYTHON
        ? """
        def increment(x):
            return x + 1
        def loop(n):
            total = 0
            for _ in range(n):
                total = add(total, 1)
            return total
        """
        : """
        function increment(x) { return x + 1; }
        function loop(n) {
          let total = 0;
          for (let i = 0; i < n; i++) total = add(total, 1);
          return total;
        }
        """;
  }

  /** Calls a function with a number; returns its result. */
  long call(String function, long argument);

  /** Runs the program {@link #PREPARED} once more, with a number; returns its result. */
  long run(long x);

  @Override
  void close();

  /** A session with a tool. */
  record Terrarium(SandboxEngine engine, Session session, Program prepared) implements WarmSubject {
    /** What the tool takes. */
    record Terms(long a, long b) {}

    static Terrarium open(Language language, String program) {
      SandboxEngine engine = SandboxEngine.create(EngineConfig.standard().withGuardRequired(false));
      Tool add = Tool.of("add", "Adds.", Terms.class, Long.class, in -> in.a() + in.b());
      Session session =
          engine.open(
              SessionSpec.of(language)
                  .with(Limits.generous().withHeapBytes(1L << 30))
                  .with(Grants.none().withTool(add)));
      OpenSession.completed(session.run(program).outcome());
      return new Terrarium(engine, session, Program.of(language, PREPARED));
    }

    @Override
    public long call(String function, long argument) {
      return number(session.call(function, argument).outcome());
    }

    @Override
    public long run(long x) {
      return number(session.run(prepared.with("x", x)).outcome());
    }

    private static long number(Outcome outcome) {
      if (outcome instanceof Outcome.Completed(GuestValue value)) {
        return value.as(Long.class);
      }
      throw new IllegalStateException("a benchmark's program ended in " + outcome);
    }

    @Override
    public void close() {
      session.close();
      engine.close();
    }
  }
}
