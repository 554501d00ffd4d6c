package dev.terrarium.engine.internal.fs;

/**
 * Told when a guest hits a limit on files. Called under the file layer's lock: must be quick and
 * must not call back.
 */
@FunctionalInterface
public interface QuotaListener {
  /** Ignores everything. */
  QuotaListener NONE = (_, _) -> {};

  /** What ran out. */
  enum Resource {
    /** The sum of file sizes. */
    BYTES,
    /** The number of files and directories. */
    FILES,
    /** The number of files open at once. */
    OPEN_FILES
  }

  /** An operation was refused since it would have gone beyond {@code limit}. */
  void exceeded(Resource resource, long limit);
}
