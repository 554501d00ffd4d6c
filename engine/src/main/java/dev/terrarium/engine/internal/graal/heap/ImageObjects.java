package dev.terrarium.engine.internal.graal.heap;

import dev.terrarium.engine.internal.raw.RawMemory;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Objects and arrays of references, and what they held, in the order in which they are in memory:
 * looking at tens of thousands of objects takes as long as memory takes to answer. Garbage
 * collectors move objects past each other; then they are sorted again.
 */
final class ImageObjects {
  /** After how often putting back to look whether objects were moved, which takes some of it. */
  private static final int LOOK_EVERY = 32;

  private final Object[] members;

  /** How to look at each member; null for an array, whose elements are looked at. */
  private final @Nullable ImageLayout[] layouts;

  private final @Nullable Object[] references;
  private final long[] primitives;

  private int restored;

  ImageObjects(List<Object> found) {
    Object[] unsorted = found.toArray();
    members = Arrays.stream(MemoryOrder.of(unsorted)).mapToObj(i -> unsorted[i]).toArray();
    layouts = new @Nullable ImageLayout[members.length];
    int referenceCount = 0;
    int primitiveCount = 0;
    for (int i = 0; i < members.length; i++) {
      layouts[i] = members[i] instanceof Object[] ? null : ImageLayout.of(members[i].getClass());
      referenceCount += references(i);
      primitiveCount += primitives(i);
    }
    references = new @Nullable Object[referenceCount];
    primitives = new long[primitiveCount];
    copy();
  }

  /** Returns how many references of a member are kept. */
  private int references(int member) {
    ImageLayout layout = layouts[member];
    return layout == null
        ? ((Object[]) members[member]).length
        : layout.changingReferences().length;
  }

  /** Returns how many other values of a member are kept. */
  private int primitives(int member) {
    ImageLayout layout = layouts[member];
    return layout == null ? 0 : layout.changingPrimitives().length;
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

  /** Goes on in another order, by the indices in the one so far. */
  void arrange(int[] order) {
    Object[] oldMembers = members.clone();
    @Nullable ImageLayout[] oldLayouts = layouts.clone();
    @Nullable Object[] oldReferences = references.clone();
    long[] oldPrimitives = primitives.clone();
    int[] referenceStarts = starts(this::references);
    int[] primitiveStarts = starts(this::primitives);
    int reference = 0;
    int primitive = 0;
    for (int i = 0; i < order.length; i++) {
      int old = order[i];
      members[i] = oldMembers[old];
      layouts[i] = oldLayouts[old];
      int count = references(i);
      System.arraycopy(oldReferences, referenceStarts[old], references, reference, count);
      reference += count;
      count = primitives(i);
      System.arraycopy(oldPrimitives, primitiveStarts[old], primitives, primitive, count);
      primitive += count;
    }
  }

  /** Returns where each member's part begins of what is kept of all. */
  private int[] starts(IntUnaryOperator count) {
    int[] starts = new int[members.length];
    for (int i = 1; i < starts.length; i++) {
      starts[i] = starts[i - 1] + count.applyAsInt(i - 1);
    }
    return starts;
  }

  /** Puts everything back; returns how many fields and elements had changed. */
  int restore() {
    if (++restored % LOOK_EVERY == 0 && !MemoryOrder.isKept(members)) {
      arrange(MemoryOrder.of(members));
    }
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
