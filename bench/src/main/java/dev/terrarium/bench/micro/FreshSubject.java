package dev.terrarium.bench.micro;

import dev.terrarium.engine.EngineConfig;
import dev.terrarium.engine.GuestValue;
import dev.terrarium.engine.Language;
import dev.terrarium.engine.Outcome;
import dev.terrarium.engine.Program;
import dev.terrarium.engine.SandboxEngine;
import dev.terrarium.engine.SessionSpec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;

/** Runs each program where no other has run. */
sealed interface FreshSubject extends AutoCloseable {

  /** Opens a subject by its name. */
  static FreshSubject open(String name, Language language, List<String> modules) {
    return switch (name) {
      case "terrarium" -> Terrarium.warm(language, modules, 1_000);
      case "terrarium-unrecycled" -> Terrarium.warm(language, modules, 1);
      case "graalvm" -> new GraalVm(language);
      case "graalvm-engine-each" -> new EngineEach(BareGuest.id(language));
      case "process" -> new OfProcesses(language);
      default -> throw new IllegalArgumentException("no subject is called " + name);
    };
  }

  /** Runs a program in a sandbox of its own; returns its result as a text. */
  String run(String program);

  @Override
  void close();

  /** A sandbox for each program. */
  record Terrarium(SandboxEngine engine, Language language, SessionSpec spec)
      implements FreshSubject {
    static Terrarium warm(Language language, List<String> modules, int sessionsPerGuest) {
      SandboxEngine engine =
          SandboxEngine.create(
              EngineConfig.standard()
                  .withGuardRequired(false)
                  .withSessionsPerGuest(sessionsPerGuest));
      engine.warmUp(language).join();
      String[] names = modules.toArray(String[]::new);
      return new Terrarium(engine, language, SessionSpec.of(language).withPreload(names));
    }

    @Override
    public String run(String program) {
      Outcome outcome = engine.run(Program.of(language, program), spec).outcome();
      if (outcome instanceof Outcome.Completed(GuestValue.Text(String text))) {
        return text;
      }
      throw new IllegalStateException("a benchmark's program ended in " + outcome);
    }

    @Override
    public void close() {
      engine.close();
    }
  }

  /** A bare context for each program, on a shared engine, without limits or a prelude. */
  record GraalVm(Engine engine, String id) implements FreshSubject {
    GraalVm(Language language) {
      this(
          Engine.newBuilder().option("engine.WarnInterpreterOnly", "false").build(),
          BareGuest.id(language));
    }

    @Override
    public String run(String program) {
      try (Context context = Context.newBuilder(id).engine(engine).build()) {
        return context.eval(id, program).asString();
      }
    }

    @Override
    public void close() {
      engine.close();
    }
  }

  /** A bare context on an engine of its own for each program, as samples of the API show it. */
  record EngineEach(String id) implements FreshSubject {
    @Override
    public String run(String program) {
      try (Context context =
          Context.newBuilder(id).option("engine.WarnInterpreterOnly", "false").build()) {
        return context.eval(id, program).asString();
      }
    }

    @Override
    public void close() {
      // each engine has ended with its context
    }
  }

  /** A process for each program. */
  record OfProcesses(Language language, String executable) implements FreshSubject {
    OfProcesses(Language language) {
      this(
          language,
          Processes.executable(language)
              .orElseThrow(() -> new IllegalStateException("not found: ask Processes first")));
    }

    /** The last line of a program is its result. */
    private String printing(String program) {
      int last = program.stripTrailing().lastIndexOf('\n') + 1;
      String print = language == Language.PYTHON ? "print(" : "console.log(";
      return program.substring(0, last) + print + program.substring(last).strip() + ")";
    }

    @Override
    public String run(String program) {
      String flag = language == Language.PYTHON ? "-c" : "-e";
      try {
        return Processes.output(List.of(executable, flag, printing(program)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public void close() {
      // each process has ended by itself
    }
  }
}
