package dev.terrarium.engine.corpus;

/** How much of this JVM's heap is in use. */
final class UsedHeap {
  private static final long ENOUGH_BYTES = 1 << 20;

  private UsedHeap() {}

  /** Returns the bytes that are left once collecting garbage frees hardly more. */
  static long afterGc() {
    Runtime jvm = Runtime.getRuntime();
    long used = Long.MAX_VALUE;
    long before;
    do {
      before = used;
      System.gc(); // cleaners and weak references need a second and a third
      used = jvm.totalMemory() - jvm.freeMemory();
    } while (used < before - ENOUGH_BYTES);
    return used;
  }
}
