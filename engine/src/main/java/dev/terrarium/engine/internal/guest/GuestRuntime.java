package dev.terrarium.engine.internal.guest;

/** One language implementation: opens guests. Thread-safe. */
public interface GuestRuntime extends AutoCloseable {

  /**
   * Opens a guest. Takes seconds the first time. Called on the thread that the guest will live on.
   *
   * @param setup what the guest may see and use
   * @return a guest that has run nothing yet
   */
  Guest open(GuestSetup setup);

  /** Says whether guest code is compiled to machine code here. */
  boolean compiled();

  /** Frees the implementation. All guests are closed before. */
  @Override
  void close();
}
