package dev.terrarium.engine.internal.graal.heap;

import dev.terrarium.engine.internal.raw.RawMemory;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Adds up the sizes of all objects that can be reached from some roots without crossing a boundary.
 * The graph may change meanwhile; then the sum is that of no one moment. Without recursion; needs
 * up to 12 bytes per object that is reached, so it stops once the sum has passed a bound.
 */
final class RetainedSize {
  private static final int CANCEL_INTERVAL = 1 << 13;
  private static final int RECENT_BOXES = 1 << 10;

  private final long stopAt;
  private final BooleanSupplier cancelled;
  private final IdentitySet seen;
  private final Set<String> unknownKinds = new TreeSet<>();
  // Boxed numbers are not worth a place in the set: what was met recently is not counted again.
  private final @Nullable Object[] recentBoxes = new @Nullable Object[RECENT_BOXES];
  private @Nullable Object[] pending = new @Nullable Object[1 << 10];
  private int pendingCount;
  private long bytes;
  private long steps;
  private boolean stopped;

  /**
   * What a walk found.
   *
   * @param bytes the sum; at least that where the walk was stopped
   * @param objects how many objects were entered
   * @param complete whether everything was reached, neither bound nor cancellation coming first
   * @param unknownKinds classes with fields that cannot be read
   */
  record Sum(long bytes, int objects, boolean complete, Set<String> unknownKinds) {}

  private RetainedSize(long stopAt, BooleanSupplier cancelled, int expectedObjects) {
    seen = new IdentitySet(expectedObjects);
    this.stopAt = stopAt;
    this.cancelled = cancelled;
  }

  /**
   * Adds up.
   *
   * @param roots where to start
   * @param stopAt ends the walk once the sum is larger
   * @param cancelled ends the walk when it turns true
   * @param expectedObjects about how many there will be
   */
  static Sum of(Collection<?> roots, long stopAt, BooleanSupplier cancelled, int expectedObjects) {
    return new RetainedSize(stopAt, cancelled, expectedObjects).walk(roots);
  }

  private Sum walk(Collection<?> roots) {
    roots.forEach(this::reach);
    while (pendingCount > 0 && !stopped) {
      pendingCount--;
      Object object = pending[pendingCount];
      pending[pendingCount] = null;
      if (object != null) {
        enter(object);
      }
    }
    return new Sum(bytes, seen.size(), !stopped, unknownKinds);
  }

  private void reach(@Nullable Object object) {
    if (object == null) {
      return;
    }
    Layout layout = Layout.of(object.getClass());
    switch (layout.kind()) {
      case BOUNDARY -> {}
      case BOX -> reachBox(object, layout);
      case LEAF, PRIMITIVES -> {
        if (seen.add(object)) {
          count(object, layout);
        }
      }
      case OBJECT, REFERENCES -> {
        if (seen.add(object)) {
          count(object, layout);
          push(object);
        }
      }
    }
  }

  @SuppressWarnings("ReferenceEquality") // equal boxes may be different objects
  private void reachBox(Object box, Layout layout) {
    int hash = box.hashCode();
    int at = (hash ^ (hash >>> 16)) & (RECENT_BOXES - 1);
    if (recentBoxes[at] != box) {
      recentBoxes[at] = box;
      count(box, layout);
    }
  }

  private void count(Object object, Layout layout) {
    bytes += layout.sizeOf(object);
    steps++;
    if (bytes > stopAt || (steps % CANCEL_INTERVAL == 0 && cancelled.getAsBoolean())) {
      stopped = true;
    }
  }

  private void push(Object object) {
    if (pendingCount == pending.length) {
      pending = Arrays.copyOf(pending, pendingCount * 2);
    }
    pending[pendingCount] = object;
    pendingCount++;
  }

  private void enter(Object object) {
    if (object instanceof Object[] array) {
      for (int i = 0; i < array.length && !stopped; i++) {
        reach(array[i]);
      }
      return;
    }
    Layout layout = Layout.of(object.getClass());
    for (long offset : layout.references()) {
      reach(RawMemory.reference(object, offset));
    }
    for (Field field : layout.refused()) {
      reach(read(object, field));
    }
    if (layout.opaque()) {
      unknownKinds.add(layout.type().getName());
    }
  }

  private static @Nullable Object read(Object object, Field field) {
    try {
      return field.get(object);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
