package dev.terrarium.engine.internal.raw;

import java.util.zip.Deflater;
import java.util.zip.Inflater;

/**
 * What objects of the JDK that guests get hold of keep outside of the heap, where neither the JVM's
 * counter of allocations nor a garbage collection sees it.
 */
public final class OutsideMemory {
  /** What zlib takes to compress: window, hash chains and pending output of its default sizes. */
  public static final int DEFLATER = 268 * 1024;

  /** What zlib takes to decompress: its state and a window. */
  public static final int INFLATER = 43 * 1024;

  private OutsideMemory() {}

  /** Returns the bytes that an object of a class keeps; 0 for almost all. */
  public static int of(Class<?> type) {
    if (Deflater.class.isAssignableFrom(type)) {
      return DEFLATER;
    }
    return Inflater.class.isAssignableFrom(type) ? INFLATER : 0;
  }
}
