package dev.terrarium.engine.internal.graal.heap;

import dev.terrarium.engine.internal.raw.RawMemory;
import java.lang.reflect.Array;
import java.util.Arrays;

/** An array of primitive values and what it held. */
final class ImageCopy {
  private final Object array;
  private final Object content;

  ImageCopy(Object array) {
    this.array = array;
    int length = Array.getLength(array);
    content = Array.newInstance(array.getClass().getComponentType(), length);
    System.arraycopy(array, 0, content, 0, length);
  }

  Object array() {
    return array;
  }

  /** Returns about how much memory this takes. */
  long bytes() {
    return 24 + (long) Array.getLength(content) * RawMemory.arrayScale(content.getClass());
  }

  /** Puts everything back; returns how many arrays had changed. */
  int restore() {
    if (isSame()) {
      return 0;
    }
    System.arraycopy(content, 0, array, 0, Array.getLength(array));
    return 1;
  }

  private boolean isSame() {
    return switch (array) {
      case byte[] now -> Arrays.equals(now, (byte[]) content);
      case int[] now -> Arrays.equals(now, (int[]) content);
      case long[] now -> Arrays.equals(now, (long[]) content);
      case char[] now -> Arrays.equals(now, (char[]) content);
      case short[] now -> Arrays.equals(now, (short[]) content);
      case boolean[] now -> Arrays.equals(now, (boolean[]) content);
      case float[] now -> Arrays.equals(now, (float[]) content); // by bits, as is right here
      case double[] now -> Arrays.equals(now, (double[]) content);
      default -> throw new IllegalStateException("no array of primitives: " + array.getClass());
    };
  }

  @Override
  public String toString() {
    return array.getClass().getSimpleName() + " of " + Array.getLength(array);
  }
}
