package dev.terrarium.engine;

/**
 * Receives guest output while the guest runs, in the order in which it was written. Called on the
 * guest's thread: a slow listener slows the guest down, within its wall limit.
 */
@FunctionalInterface
public interface OutputListener {

  /** Where the guest wrote. */
  enum Stream {
    /** Standard output. */
    STDOUT,
    /** Standard error. */
    STDERR
  }

  /**
   * Takes a piece of output.
   *
   * @param stream where the guest wrote
   * @param bytes UTF-8 bytes; a character may be split between two pieces
   */
  void written(Stream stream, byte[] bytes);

  /**
   * Returns a listener that ignores output.
   *
   * @return a listener that does nothing
   */
  static OutputListener none() {
    return (_, _) -> {};
  }
}
