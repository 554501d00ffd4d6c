package dev.terrarium.engine;

import java.time.Duration;

/**
 * Observes an engine. All methods do nothing unless overridden. They are called on engine threads
 * and must return quickly; what they throw is logged and dropped.
 */
public interface EngineListener {

  /**
   * A session was opened.
   *
   * @param session the session's number, unique within the engine
   * @param spec what was asked for
   */
  default void opened(long session, SessionSpec spec) {}

  /**
   * A session that is being opened was given an interpreter of its first language; told before
   * {@link #opened}.
   *
   * @param session the session's number
   * @param language the language
   * @param ready whether the interpreter was ready; otherwise the session's first run waits for it.
   *     Where that is often so, {@link EngineConfig#withReadyGuests(int)} should allow more
   */
  default void supplied(long session, Language language, boolean ready) {}

  /**
   * A new interpreter was made ready for a session to come.
   *
   * @param language its language
   * @param taken elapsed time that making it took
   * @param heldBytes what it holds on the heap, approximately
   */
  default void prepared(Language language, Duration taken, long heldBytes) {}

  /**
   * The interpreter of a session that has ended was put back to how it was, or could not be.
   *
   * @param session the session's number
   * @param kept whether it serves another session; otherwise it was closed
   */
  default void recycled(long session, boolean kept) {}

  /**
   * Nothing refers to a session any more, and it was never closed. The engine closes it, some time
   * after a garbage collection has found that.
   *
   * @param session the session's number
   * @param openedAt the call that opened it
   */
  default void leaked(long session, StackTraceElement openedAt) {}

  /**
   * A run or call ended.
   *
   * @param session the session's number
   * @param execution how it ended
   */
  default void ended(long session, Execution execution) {}

  /**
   * A tool threw something other than {@link ToolException}. The guest saw only that the tool
   * failed.
   *
   * @param session the session's number
   * @param tool the tool's name
   * @param failure what it threw
   */
  default void toolFailed(long session, String tool, Throwable failure) {}

  /**
   * A run was told to stop but its thread is still busy after the grace period. The thread is given
   * up: it uses a processor until what it is doing ends.
   *
   * @param session the session's number
   * @param lostThreads how many such threads the engine has now
   */
  default void threadLost(long session, int lostThreads) {}

  /**
   * A session was closed or discarded.
   *
   * @param session the session's number
   */
  default void closed(long session) {}

  /**
   * Returns a listener that does nothing.
   *
   * @return a listener
   */
  static EngineListener none() {
    return new EngineListener() {};
  }
}
