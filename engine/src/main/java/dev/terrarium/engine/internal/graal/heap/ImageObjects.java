package dev.terrarium.engine.internal.graal.heap;

import dev.terrarium.engine.internal.raw.RawMemory;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Objects and arrays of references, and what they held, in the order in which they are in memory:
 * looking at tens of thousands of objects takes as long as memory takes to answer.
 */
final class ImageObjects {
  private static final int INDEX_BITS = 31;

  private final Object[] members;

  /** How to look at each member; null for an array, whose elements are looked at. */
  private final @Nullable ImageLayout[] layouts;

  private final @Nullable Object[] references;
  private final long[] primitives;

  ImageObjects(List<Object> found) {
    members = found.toArray();
    sortByAddress(members);
    layouts = new @Nullable ImageLayout[members.length];
    int referenceCount = 0;
    int primitiveCount = 0;
    for (int i = 0; i < members.length; i++) {
      if (members[i] instanceof Object[] array) {
        referenceCount += array.length;
      } else {
        ImageLayout layout = ImageLayout.of(members[i].getClass());
        layouts[i] = layout;
        referenceCount += layout.changingReferences().length;
        primitiveCount += layout.changingPrimitives().length;
      }
    }
    references = new @Nullable Object[referenceCount];
    primitives = new long[primitiveCount];
    copy();
  }

  /**
   * Where references are of 32 bits. Garbage collectors may move objects later, mostly together.
   */
  private static void sortByAddress(Object[] members) {
    int scale = RawMemory.arrayScale(Object[].class);
    if (scale != Integer.BYTES) {
      return;
    }
    Object[] old = members.clone();
    long first = RawMemory.arrayBase(Object[].class);
    long[] keys = new long[old.length];
    for (int i = 0; i < keys.length; i++) {
      long address = RawMemory.bits(old, first + (long) i * scale, scale) & 0xFFFF_FFFFL;
      keys[i] = address << INDEX_BITS | i;
    }
    Arrays.sort(keys);
    for (int i = 0; i < keys.length; i++) {
      members[i] = old[(int) keys[i] & Integer.MAX_VALUE];
    }
  }

  private void copy() {
    int reference = 0;
    int primitive = 0;
    for (int i = 0; i < members.length; i++) {
      Object member = members[i];
      ImageLayout layout = layouts[i];
      if (layout == null) {
        Object[] array = (Object[]) member;
        System.arraycopy(array, 0, references, reference, array.length);
        reference += array.length;
        continue;
      }
      for (long offset : layout.changingReferences()) {
        references[reference++] = RawMemory.reference(member, offset);
      }
      long[] places = layout.changingPrimitives();
      for (int field = 0; field < places.length; field++) {
        primitives[primitive++] =
            RawMemory.bits(member, places[field], layout.primitiveSizes()[field]);
      }
    }
  }

  /** Returns about how much memory this takes. */
  long bytes() {
    return 4L * (2L * members.length + references.length) + 8L * primitives.length;
  }

  /** Puts everything back; returns how many fields and elements had changed. */
  int restore() {
    int changed = 0;
    int reference = 0;
    int primitive = 0;
    for (int i = 0; i < members.length; i++) {
      Object member = members[i];
      ImageLayout layout = layouts[i];
      if (layout == null) {
        @Nullable Object[] array = (@Nullable Object[]) member;
        changed += restoreElements(array, reference);
        reference += array.length;
      } else {
        changed += restoreReferences(member, layout.changingReferences(), reference);
        reference += layout.changingReferences().length;
        if (layout.changingPrimitives().length > 0) {
          changed += restorePrimitives(member, layout, primitive);
          primitive += layout.changingPrimitives().length;
        }
      }
    }
    return changed;
  }

  @SuppressWarnings("ReferenceEquality") // which is what arrays hold
  private int restoreElements(@Nullable Object[] array, int first) {
    int changed = 0;
    for (int i = 0; i < array.length; i++) {
      if (array[i] != references[first + i]) {
        array[i] = references[first + i];
        changed++;
      }
    }
    return changed;
  }

  @SuppressWarnings("ReferenceEquality") // which is what fields hold
  private int restoreReferences(Object member, long[] offsets, int first) {
    int changed = 0;
    for (int i = 0; i < offsets.length; i++) {
      Object value = references[first + i];
      if (RawMemory.reference(member, offsets[i]) != value) {
        RawMemory.putReference(member, offsets[i], value);
        changed++;
      }
    }
    return changed;
  }

  private int restorePrimitives(Object member, ImageLayout layout, int first) {
    long[] offsets = layout.changingPrimitives();
    int[] sizes = layout.primitiveSizes();
    int changed = 0;
    for (int i = 0; i < offsets.length; i++) {
      long bits = primitives[first + i];
      if (RawMemory.bits(member, offsets[i], sizes[i]) != bits) {
        RawMemory.putBits(member, offsets[i], sizes[i], bits);
        changed++;
      }
    }
    return changed;
  }
}
