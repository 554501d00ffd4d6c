package dev.terrarium.engine.internal.fs;

/**
 * Told when a guest asks for a file that it was not granted. Called under the file layer's lock:
 * must be quick and must not call back.
 */
@FunctionalInterface
public interface DenialListener {
  /** Ignores everything. */
  DenialListener NONE = (_, _) -> {};

  /** What the guest tried to do. */
  enum Operation {
    /** Open a file for reading or list a directory. */
    READ,
    /** Create, change, move or delete something. */
    WRITE
  }

  /** A guest was denied an operation on a guest path. */
  void denied(String guestPath, Operation operation);
}
