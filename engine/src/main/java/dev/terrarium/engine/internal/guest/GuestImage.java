package dev.terrarium.engine.internal.guest;

/**
 * What an interpreter's memory was at one moment. Used on the guest's own thread, while it runs
 * nothing.
 */
public interface GuestImage {

  /**
   * Makes the interpreter's memory what it was, as often as wanted.
   *
   * @return whether a second look found everything as it was; where it did not, the guest is not to
   *     be used any more
   */
  boolean restore();

  /** Returns about how much memory the image itself takes. */
  long bytes();
}
