package dev.terrarium.agent.sandbox;

import dev.terrarium.engine.Checkpoint;
import dev.terrarium.engine.Execution;
import dev.terrarium.engine.Grants;
import dev.terrarium.engine.Language;
import dev.terrarium.engine.Limits;
import dev.terrarium.engine.Outcome;
import dev.terrarium.engine.Program;
import dev.terrarium.engine.SandboxEngine;
import dev.terrarium.engine.SandboxException;
import dev.terrarium.engine.Session;
import dev.terrarium.engine.SessionSpec;
import dev.terrarium.engine.Tool;
import dev.terrarium.engine.Usage;
import dev.terrarium.engine.fs.ChangeSet;
import dev.terrarium.engine.fs.Snapshot;
import dev.terrarium.engine.fs.Workspace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Runs the programs of one agent run in a session that is kept: variables and files stay from
 * program to program. When a limit ends the session, the next program gets a fresh one with the
 * same files. One program at a time; {@link #stop(String)} and {@link #close()} may be called by
 * any thread.
 */
public final class CodeRunner implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(CodeRunner.class.getName());

  private final SandboxEngine engine;
  private final SessionSpec spec;
  private final Undo undo;
  private @Nullable Session session;
  private @Nullable Checkpoint before;
  private @Nullable Snapshot first;
  private @Nullable String stopped;
  private int programs;

  /**
   * Creates a runner; the session is opened when it is first needed.
   *
   * @param engine opens sessions
   * @param spec what to open
   * @param tools what programs may call besides the specification's own tools
   * @param undo when what a program did is taken back
   * @throws IllegalArgumentException if two tools have the same name
   */
  public CodeRunner(SandboxEngine engine, SessionSpec spec, List<Tool> tools, Undo undo) {
    this.engine = engine;
    this.undo = undo;
    Grants grants = spec.grants();
    for (Tool tool : tools) {
      grants = grants.withTool(tool);
    }
    this.spec = spec.with(grants);
  }

  /**
   * Returns the widest limits of programs.
   *
   * @return the specification's limits
   */
  public Limits limits() {
    return spec.limits();
  }

  /**
   * A program's end.
   *
   * @param execution how it ended
   * @param fresh whether its session is no longer the one of the program before, so that variables
   *     are gone
   * @param overlong whether the session was lost
   * @param undone whether what it did to variables and files was taken back
   */
  public record Result(Execution execution, boolean fresh, boolean overlong, boolean undone) {}

  /**
   * Runs a program. Interrupting the waiting thread cancels it.
   *
   * @param language one of the specification's languages
   * @param code the program
   * @param limits bounds of this run, where they are stricter than the specification's
   * @return how it ended
   * @throws IllegalArgumentException if the specification lacks the language
   */
  public Result run(Language language, String code, Limits limits) {
    boolean fresh;
    Session current;
    synchronized (this) {
      fresh = programs > 0 && (session == null || !session.isOpen());
      current = open();
      programs++;
      if (stopped != null) {
        return new Result(cancelled(stopped), fresh, true, false);
      }
    }
    String name = "program%d.%s".formatted(programs, language.extension());
    before = undo == Undo.NEVER ? null : checkpoint(current);
    Execution execution = current.run(Program.of(language, code).named(name), limits);
    boolean failed = !(execution.outcome() instanceof Outcome.Completed);
    boolean undone = failed && undo == Undo.ON_FAILURE && undo();
    return new Result(execution, fresh, !current.isOpen(), undone); // a failed undo closes it too
  }

  /** Some programs leave behind what no checkpoint can be taken of; the run goes on without. */
  private static @Nullable Checkpoint checkpoint(Session current) {
    try {
      return current.checkpoint();
    } catch (SandboxException e) {
      LOG.log(System.Logger.Level.DEBUG, "a program could not be made undoable", e);
      return null;
    }
  }

  /**
   * Takes back what the last program, and tools since then, did to variables and files.
   *
   * @return false if there is nothing to take back, or it cannot be: since the program's session
   *     ended, or what it left behind stands in the way
   */
  public boolean undo() {
    Checkpoint point = before;
    Session current = session;
    before = null;
    if (point == null || current == null || !current.isOpen()) {
      return false;
    }
    try {
      current.rollback(point);
      return true;
    } catch (SandboxException e) {
      LOG.log(System.Logger.Level.DEBUG, "a program could not be undone", e);
      return false;
    }
  }

  private static Execution cancelled(String reason) {
    return new Execution(
        new Outcome.Cancelled(reason),
        new dev.terrarium.engine.Output("", "", false),
        Usage.NONE,
        new ChangeSet(List.of()));
  }

  private synchronized Session open() {
    Session current = session;
    if (current != null && current.isOpen()) {
      return current;
    }
    Session next = engine.open(current == null ? spec : spec.with(current.files().snapshot()));
    if (first == null) {
      first = next.files().snapshot();
    }
    session = next;
    return next;
  }

  /**
   * Returns the files that programs see; opens the session if need be.
   *
   * @return the workspace of the session that is current now
   */
  public Workspace files() {
    return open().files();
  }

  /**
   * Returns what programs and tools changed since the beginning.
   *
   * @return the changes, overlays included
   */
  public synchronized ChangeSet changes() {
    return session == null || first == null
        ? new ChangeSet(List.of())
        : session.files().changesSince(first);
  }

  /**
   * Stops the program that is running, and every later one at once.
   *
   * @param reason who asks or why
   */
  public void stop(String reason) {
    Session current;
    synchronized (this) {
      stopped = reason;
      current = session;
    }
    if (current != null) {
      current.cancel(reason);
    }
  }

  /** Closes the session. */
  @Override
  public void close() {
    Session current;
    synchronized (this) {
      current = session;
    }
    if (current != null) {
      current.close();
    }
  }
}
