package dev.terrarium.engine.fs;

/** How a file differs from what it was before a run. */
public enum ChangeKind {
  /** The file did not exist before. */
  ADDED,
  /** The file's content is different. */
  MODIFIED,
  /** The file exists no longer. */
  REMOVED
}
