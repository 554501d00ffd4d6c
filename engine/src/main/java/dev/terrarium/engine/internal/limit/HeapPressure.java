package dev.terrarium.engine.internal.limit;

/** Whether the JVM's heap is so full that nothing should be kept that can be made again. */
public final class HeapPressure {
  private static final double HIGH = 0.7;

  private HeapPressure() {}

  /** Says whether the last garbage collection left the heap mostly full. */
  public static boolean isHigh() {
    return HeapAfterGc.INSTANCE.last().usedBytes() > Runtime.getRuntime().maxMemory() * HIGH;
  }
}
