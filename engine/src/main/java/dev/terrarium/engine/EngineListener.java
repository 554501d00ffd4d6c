package dev.terrarium.engine;

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
