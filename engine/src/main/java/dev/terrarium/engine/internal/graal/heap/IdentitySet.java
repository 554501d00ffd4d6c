package dev.terrarium.engine.internal.graal.heap;

import org.jspecify.annotations.Nullable;

/** A set of objects by identity: one array, no entries. Not thread-safe. */
final class IdentitySet {
  private static final int INITIAL = 1 << 12;
  // Spreads the JVM's 31-bit hashes over the table's index bits.
  private static final int MIX = 0x9E3779B9;

  private static final int LARGEST = 1 << 28;

  private @Nullable Object[] table;
  private int shift;
  private int size;

  /** Creates a set with room for this many objects, after which it grows. */
  IdentitySet(int expected) {
    long wanted = Math.clamp(expected * 2L, INITIAL, LARGEST);
    int capacity = Integer.highestOneBit((int) wanted - 1) << 1;
    table = new @Nullable Object[capacity];
    shift = Integer.SIZE - Integer.numberOfTrailingZeros(capacity);
  }

  /** Adds an object; returns false where it is in the set already. */
  @SuppressWarnings("ReferenceEquality") // which is what the set is for
  boolean add(Object object) {
    int mask = table.length - 1;
    int at = slot(object);
    for (Object there = table[at]; there != null; there = table[at]) {
      if (there == object) {
        return false;
      }
      at = (at + 1) & mask;
    }
    table[at] = object;
    size++;
    if (size > table.length / 5 * 3) {
      grow();
    }
    return true;
  }

  private int slot(Object object) {
    return (System.identityHashCode(object) * MIX) >>> shift;
  }

  int size() {
    return size;
  }

  private void grow() {
    @Nullable Object[] old = table;
    table = new @Nullable Object[Math.multiplyExact(old.length, 2)];
    shift--;
    int mask = table.length - 1;
    for (Object object : old) {
      if (object != null) {
        int at = slot(object);
        while (table[at] != null) {
          at = (at + 1) & mask;
        }
        table[at] = object;
      }
    }
  }
}
