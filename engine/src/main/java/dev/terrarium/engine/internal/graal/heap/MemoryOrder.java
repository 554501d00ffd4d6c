package dev.terrarium.engine.internal.graal.heap;

import dev.terrarium.engine.internal.raw.RawMemory;
import java.util.Arrays;

/**
 * The order in which objects are in memory, by which tens of thousands are looked at in half of the
 * time. Known where references are of 32 bits; elsewhere any order is as good as another.
 */
final class MemoryOrder {
  private static final int SCALE = RawMemory.arrayScale(Object[].class);
  private static final long BASE = RawMemory.arrayBase(Object[].class);
  private static final boolean KNOWN = SCALE == Integer.BYTES;
  private static final int INDEX_BITS = 31;

  /** One in so many may come before its predecessor; beyond, sorting soon pays for itself. */
  private static final int FEW = 16;

  private MemoryOrder() {}

  /** Says whether garbage collectors have moved hardly any of some objects past each other. */
  static boolean isKept(Object[] objects) {
    if (!KNOWN) {
      return true;
    }
    int before = 0;
    long last = 0;
    for (int i = 0; i < objects.length; i++) {
      long address = address(objects, i);
      if (address < last) {
        before++;
      }
      last = address;
    }
    return before <= objects.length / FEW;
  }

  /** Returns the indices of some objects in the order in which these are in memory. */
  static int[] of(Object[] objects) {
    // Garbage collectors may move the objects meanwhile, but not what is sorted here.
    long[] keys = new long[objects.length];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = (KNOWN ? address(objects, i) << INDEX_BITS : 0) | i;
    }
    Arrays.sort(keys);
    return Arrays.stream(keys).mapToInt(key -> (int) key & Integer.MAX_VALUE).toArray();
  }

  private static long address(Object[] objects, int index) {
    return RawMemory.bits(objects, BASE + (long) index * SCALE, SCALE) & 0xFFFF_FFFFL;
  }
}
