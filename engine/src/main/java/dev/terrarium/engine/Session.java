package dev.terrarium.engine;

import dev.terrarium.engine.fs.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * One stateful guest. Variables, functions, imported modules and files stay from run to run, until
 * the session is closed or a run ends in an outcome that discards it.
 *
 * <p>One caller at a time: a second one gets a {@link SessionBusyException}. {@link
 * #cancel(String)} and {@link #close()} may be called by any thread at any time. Callers may be
 * virtual threads; the guest runs on a platform thread of the engine.
 *
 * <p>Close it. One that was forgotten is closed some time after nothing refers to it any more, and
 * {@link EngineListener#leaked} and a warning in the log name the call that opened it.
 */
public interface Session extends AutoCloseable {

  /**
   * Runs source text in the session's default language and waits for its end.
   *
   * @param source the source text
   * @return how it ended, what it printed and what it cost
   * @throws SessionClosedException if the session is closed
   * @throws SessionBusyException if another run is going on
   * @throws IllegalArgumentException if the source is too long
   */
  Execution run(String source);

  /**
   * Runs a program in its language and waits for its end. Interrupting the waiting thread cancels
   * the run: the method then returns {@link Outcome.Cancelled} with the thread's interrupt status
   * set.
   *
   * @param program the program
   * @return how it ended, what it printed and what it cost
   * @throws SessionClosedException if the session is closed
   * @throws SessionBusyException if another run is going on
   * @throws IllegalArgumentException if the session was not opened for the program's language
   */
  Execution run(Program program);

  /**
   * Runs a program within limits of its own besides the session's, such as what is left of a
   * budget.
   *
   * @param program the program
   * @param limits bounds of this run: wall and CPU time, allocation, output and tool calls count,
   *     where they are stricter than the session's; everything else is the session's
   * @return how it ended, what it printed and what it cost
   * @throws SessionClosedException if the session is closed
   * @throws SessionBusyException if another run is going on
   * @throws IllegalArgumentException if the session was not opened for the program's language
   */
  Execution run(Program program, Limits limits);

  /**
   * Calls a function that an earlier run defined at the top level, in the session's default
   * language.
   *
   * @param function the function's name
   * @param arguments values that {@link GuestValue#of(Object)} accepts
   * @return how the call ended; the value is what the function returned, awaited where it is
   *     asynchronous. A name that is not defined or not callable is {@link Outcome.Failed}.
   * @throws SessionClosedException if the session is closed
   * @throws SessionBusyException if another run is going on
   * @throws IllegalArgumentException if an argument has a type that cannot cross
   */
  Execution call(String function, @Nullable Object... arguments);

  /**
   * Calls a function that an earlier run defined at the top level, in a given language.
   *
   * @param language one of the session's languages
   * @param function the function's name
   * @param arguments values that {@link GuestValue#of(Object)} accepts
   * @return how the call ended
   * @throws SessionClosedException if the session is closed
   * @throws SessionBusyException if another run is going on
   * @throws IllegalArgumentException if the session was not opened for the language or an argument
   *     has a type that cannot cross
   */
  Execution call(Language language, String function, @Nullable Object... arguments);

  /**
   * Remembers what the session is: the memory of its interpreters, with variables, functions,
   * imported modules and everything that programs have changed in them, and all files, open ones
   * included. Takes some milliseconds, and memory for a part of what the interpreters hold.
   *
   * @return what to go back to with {@link #rollback}
   * @throws SessionBusyException if a program runs
   * @throws SessionClosedException if the session is closed
   * @throws SandboxException if the interpreters hold something that could not be put back
   */
  Checkpoint checkpoint();

  /**
   * Makes the session what it was: a program cannot tell that anything has run since; Python's
   * module random gives the same numbers once more, JavaScript's Math.random does not. What the
   * host did through tools is not undone, nor are host files to which changes were applied. Takes
   * about a millisecond. A checkpoint may be used as often as wanted, and so may older and newer
   * ones in any order.
   *
   * <p>Works after every outcome that leaves the session usable ({@link Outcome#sessionUsable()}).
   *
   * @param checkpoint a checkpoint of this session
   * @throws IllegalArgumentException if it is one of another session
   * @throws SessionBusyException if a program runs
   * @throws SessionClosedException if the session is closed
   * @throws SandboxException if something changed while memory was put back; the session is closed
   *     then
   */
  void rollback(Checkpoint checkpoint);

  /**
   * Returns the session's files. They stay readable after the session is closed.
   *
   * @return the workspace
   */
  Workspace files();

  /**
   * Says whether the session can run programs.
   *
   * @return false once it is closed or discarded
   */
  boolean isOpen();

  /**
   * Stops the run that is going on, if there is one; it ends in {@link Outcome.Cancelled} and the
   * session is discarded. Does nothing when no run is going on.
   *
   * @param reason who asks or why; reported in the outcome
   */
  void cancel(String reason);

  /**
   * Ends the session; a run that is going on is cancelled. Closing twice does nothing.
   *
   * <p>Always ends, within {@link EngineConfig#killGrace()}: a run that has not stopped by then is
   * given up, and counted by {@link EngineListener#threadLost(long, int)}.
   */
  @Override
  void close();
}
