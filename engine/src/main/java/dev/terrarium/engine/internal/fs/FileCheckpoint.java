package dev.terrarium.engine.internal.fs;

/** All files of one {@link GuestFiles} at one moment. Immutable. */
public final class FileCheckpoint {
  final TreeState state;
  final TreeState baseline;

  FileCheckpoint(TreeState state, TreeState baseline) {
    this.state = state;
    this.baseline = baseline;
  }
}
