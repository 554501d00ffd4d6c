package dev.terrarium.engine.internal.pool;

import java.util.function.BooleanSupplier;

/** Waits for a moment without giving up the processor. */
public final class Spin {
  /** About what it takes to put a thread to sleep and to wake it. */
  public static final long SHORT_NANOS = 20_000;

  private static final int LOOKS_PER_TIME = 16;

  /** With one processor the other thread could not get on meanwhile. */
  private static final boolean USEFUL = Runtime.getRuntime().availableProcessors() > 1;

  private Spin() {}

  /**
   * Waits until something is so, or for about so long; not at all with one processor or on a
   * virtual thread, which would hold up others.
   *
   * @return whether it is so
   */
  public static boolean until(BooleanSupplier done, long nanos) {
    if (done.getAsBoolean()) {
      return true;
    }
    if (nanos <= 0 || !USEFUL || Thread.currentThread().isVirtual()) {
      return false;
    }
    long end = System.nanoTime() + nanos;
    do {
      for (int i = 0; i < LOOKS_PER_TIME; i++) {
        Thread.onSpinWait();
        if (done.getAsBoolean()) {
          return true;
        }
      }
    } while (System.nanoTime() - end < 0);
    return false;
  }
}
