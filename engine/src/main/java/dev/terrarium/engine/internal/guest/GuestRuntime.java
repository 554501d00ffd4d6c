package dev.terrarium.engine.internal.guest;

import dev.terrarium.engine.internal.fs.SystemTree;
import java.util.List;
import java.util.Map;

/** One language implementation, loaded when it is first needed: opens guests. Thread-safe. */
public interface GuestRuntime extends AutoCloseable {

  /** The language's own read-only files, by absolute guest path. Cheap; loads nothing. */
  Map<String, SystemTree> systemTrees();

  /**
   * Prepares an interpreter for whoever comes. Takes seconds the first time. Called on the thread
   * that the guest will live on.
   *
   * @param how what it imports, and whether it will serve several sessions
   */
  PreparedGuest prepare(Preparation how);

  /**
   * Opens a guest. Takes seconds the first time. Called on the thread that the guest will live on.
   *
   * @param setup what the guest may see and use
   * @param modules what it imports beforehand
   * @return a guest that has run nothing yet
   */
  Guest open(GuestSetup setup, List<String> modules);

  /** Says whether guest code is compiled to machine code here. */
  boolean compiled();

  /** Forgets the current thread: guests ran on it, and none will any more. */
  void leaveThread();

  /** Frees the implementation. All guests are closed before. */
  @Override
  void close();
}
