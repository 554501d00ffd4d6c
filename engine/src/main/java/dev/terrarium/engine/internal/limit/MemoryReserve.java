package dev.terrarium.engine.internal.limit;

import org.jspecify.annotations.Nullable;

/**
 * A little memory that is kept for the moment when the JVM has none left. What ends a guest and
 * tells its caller needs some, and what the guest holds is free only afterwards. One per JVM.
 * Thread-safe.
 */
public final class MemoryReserve {
  private static final int PARTS = 16;

  /** Small enough for the garbage collector to treat it like any other object. */
  private static final int PART_BYTES = 128 << 10;

  private static volatile byte @Nullable [] @Nullable [] kept;

  static {
    refill();
  }

  private MemoryReserve() {}

  /**
   * Makes the reserve available to whoever allocates next.
   *
   * @return whether there was one
   */
  public static boolean release() {
    boolean there = kept != null;
    kept = null;
    return there;
  }

  /**
   * Keeps a reserve again, unless there is one; without memory for it the next call tries again.
   */
  public static void refill() {
    if (kept != null) {
      return;
    }
    try {
      kept = new byte[PARTS][PART_BYTES];
    } catch (OutOfMemoryError e) {
      // The guests that are still to be closed give back more than this.
    }
  }
}
