package dev.terrarium.engine.internal.graal.heap;

import dev.terrarium.engine.internal.raw.RawMemory;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Objects of one class and what their fields held: the same few offsets are looked at in each. */
final class ImageGroup {
  private final ImageLayout layout;
  private final Object[] members;
  private final @Nullable Object[] references;
  private final long[] primitives;

  ImageGroup(ImageLayout layout, List<Object> all) {
    this.layout = layout;
    members = all.toArray();
    long[] offsets = layout.changingReferences();
    long[] places = layout.changingPrimitives();
    int[] sizes = layout.primitiveSizes();
    references = new @Nullable Object[members.length * offsets.length];
    primitives = new long[members.length * places.length];
    int nextReference = 0;
    int nextPrimitive = 0;
    for (Object member : members) {
      for (long offset : offsets) {
        references[nextReference++] = RawMemory.reference(member, offset);
      }
      for (int i = 0; i < places.length; i++) {
        primitives[nextPrimitive++] = RawMemory.bits(member, places[i], sizes[i]);
      }
    }
  }

  /** Returns about how much memory this takes. */
  long bytes() {
    return 4L * (members.length + references.length) + 8L * primitives.length;
  }

  /** Puts everything back; returns how many fields had changed. */
  int restore() {
    return restoreReferences() + restorePrimitives();
  }

  @SuppressWarnings("ReferenceEquality") // which is what fields hold
  private int restoreReferences() {
    long[] offsets = layout.changingReferences();
    if (offsets.length == 0) {
      return 0;
    }
    int changed = 0;
    int next = 0;
    for (Object member : members) {
      for (long offset : offsets) {
        Object value = references[next++];
        if (RawMemory.reference(member, offset) != value) {
          RawMemory.putReference(member, offset, value);
          changed++;
        }
      }
    }
    return changed;
  }

  private int restorePrimitives() {
    long[] offsets = layout.changingPrimitives();
    if (offsets.length == 0) {
      return 0;
    }
    int[] sizes = layout.primitiveSizes();
    int changed = 0;
    int next = 0;
    for (Object member : members) {
      for (int i = 0; i < offsets.length; i++) {
        long bits = primitives[next++];
        if (RawMemory.bits(member, offsets[i], sizes[i]) != bits) {
          RawMemory.putBits(member, offsets[i], sizes[i], bits);
          changed++;
        }
      }
    }
    return changed;
  }

  @Override
  public String toString() {
    return members.length + " of " + layout.type().getName();
  }
}
