package dev.terrarium.cli;

import dev.terrarium.engine.Checkpoint;
import dev.terrarium.engine.Execution;
import dev.terrarium.engine.Guarantees;
import dev.terrarium.engine.GuestError;
import dev.terrarium.engine.GuestValue;
import dev.terrarium.engine.Language;
import dev.terrarium.engine.Limits;
import dev.terrarium.engine.Outcome;
import dev.terrarium.engine.Output;
import dev.terrarium.engine.Program;
import dev.terrarium.engine.SandboxEngine;
import dev.terrarium.engine.SandboxException;
import dev.terrarium.engine.Session;
import dev.terrarium.engine.SessionSpec;
import dev.terrarium.engine.Usage;
import dev.terrarium.engine.fs.ChangeSet;
import dev.terrarium.engine.fs.Snapshot;
import dev.terrarium.engine.fs.Workspace;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;

/** An engine whose programs end as a test says. */
final class FakeEngine implements SandboxEngine {
  static final Guarantees.Guard ARMED = new Guarantees.Guard(Guarantees.Arming.AGENT, "");

  private final BiFunction<Program, SessionSpec, Outcome> behaviour;
  private Guarantees.Guard guard = ARMED;
  final List<Program> programs = new ArrayList<>();
  final List<SessionSpec> specs = new ArrayList<>();

  FakeEngine(BiFunction<Program, SessionSpec, Outcome> behaviour) {
    this.behaviour = behaviour;
  }

  static FakeEngine ending(Outcome outcome) {
    return new FakeEngine((_, _) -> outcome);
  }

  /** Makes the engine one that found its guard in another state. */
  FakeEngine with(Guarantees.Guard other) {
    guard = other;
    return this;
  }

  static GuestError error(String type, String message) {
    return new GuestError(
        type, message, "Traceback\n" + type + ": " + message, List.of(), "a hint");
  }

  @Override
  public CompletableFuture<Void> warmUp(Duration effort, Language... languages) {
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public synchronized Session open(SessionSpec spec) {
    specs.add(spec);
    return new FakeSession(spec);
  }

  @Override
  public Set<Language> languages() {
    return EnumSet.allOf(Language.class);
  }

  @Override
  public Guarantees guarantees() {
    return new Guarantees(false, Map.of(), guard);
  }

  @Override
  public void close() {}

  private final class FakeSession implements Session {
    private final SessionSpec spec;
    private volatile boolean open = true;

    FakeSession(SessionSpec spec) {
      this.spec = spec;
    }

    @Override
    public Execution run(String source) {
      return run(Program.of(spec.languages().getFirst(), source));
    }

    @Override
    public Execution run(Program program) {
      synchronized (FakeEngine.this) {
        programs.add(program);
      }
      Outcome outcome = behaviour.apply(program, spec);
      open = outcome.sessionUsable();
      return new Execution(
          outcome, new Output("", "", false), Usage.NONE, new ChangeSet(List.of()));
    }

    @Override
    public Execution run(Program program, Limits limits) {
      return run(program);
    }

    @Override
    public Execution call(String function, Object... arguments) {
      throw new SandboxException("not needed here");
    }

    @Override
    public Execution call(Language language, String function, Object... arguments) {
      throw new SandboxException("not needed here");
    }

    @Override
    public Checkpoint checkpoint() {
      throw new SandboxException("not needed here");
    }

    @Override
    public void rollback(Checkpoint checkpoint) {
      throw new SandboxException("not needed here");
    }

    /** Only snapshots are asked for. */
    @Override
    public Workspace files() {
      return (Workspace)
          Proxy.newProxyInstance(
              Workspace.class.getClassLoader(),
              new Class<?>[] {Workspace.class},
              (_, method, _) -> method.getName().equals("walk") ? List.of() : Snapshot.empty());
    }

    @Override
    public boolean isOpen() {
      return open;
    }

    @Override
    public void cancel(String reason) {}

    @Override
    public void close() {
      open = false;
    }
  }

  static Outcome completed(Object value) {
    return new Outcome.Completed(GuestValue.of(value));
  }
}
