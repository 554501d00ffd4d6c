package dev.terrarium.engine.internal.graal.heap;

import dev.terrarium.engine.internal.raw.RawMemory;
import java.lang.ref.Reference;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;

/** Which fields of a class an image follows, and which of them can change. */
final class ImageLayout {
  private static final ClassValue<ImageLayout> LAYOUTS =
      new ClassValue<>() {
        @Override
        protected ImageLayout computeValue(Class<?> type) {
          return new ImageLayout(type);
        }
      };

  private final Class<?> type;
  private final boolean boundary;
  private final long[] followed;
  private final Field[] reflective;
  private final long[] changingReferences;
  private final long[] changingPrimitives;
  private final int[] primitiveSizes;
  private final boolean opaque;

  private ImageLayout(Class<?> type) {
    this.type = type;
    boundary =
        !type.isArray()
            && (Boundaries.isBox(type) || type == String.class || ImageBoundaries.stopsAt(type));
    List<Long> all = new ArrayList<>();
    List<Long> references = new ArrayList<>();
    List<Long> primitives = new ArrayList<>();
    List<Integer> sizes = new ArrayList<>();
    List<Field> read = new ArrayList<>();
    boolean hidden = false;
    if (!boundary && !type.isArray()) {
      for (Field field : fields(type)) {
        long offset = RawMemory.offset(field);
        boolean changes = !Modifier.isFinal(field.getModifiers());
        if (field.getType().isPrimitive()) {
          if (changes && offset >= 0) {
            primitives.add(offset);
            sizes.add(RawMemory.arrayScale(field.getType().arrayType()));
          }
        } else if (offset >= 0) {
          all.add(offset);
          if (changes) {
            references.add(offset);
          }
        } else if (makeAccessible(field)) {
          read.add(field);
        } else {
          hidden = true;
        }
      }
    }
    followed = longs(all);
    changingReferences = longs(references);
    changingPrimitives = longs(primitives);
    primitiveSizes = sizes.stream().mapToInt(Integer::intValue).toArray();
    reflective = read.toArray(Field[]::new);
    opaque = hidden || ImageBoundaries.isElsewhere(type);
  }

  static ImageLayout of(Class<?> type) {
    return LAYOUTS.get(type);
  }

  private static List<Field> fields(Class<?> type) {
    List<Field> fields = new ArrayList<>();
    for (Class<?> part = type; part != null; part = part.getSuperclass()) {
      // What a reference refers to, and when it was last asked, is the garbage collector's
      // business.
      if (!isReference(part)) {
        for (Field field : part.getDeclaredFields()) {
          if (!Modifier.isStatic(field.getModifiers())) {
            fields.add(field);
          }
        }
      }
    }
    return fields;
  }

  private static boolean isReference(Class<?> part) {
    return Reference.class.isAssignableFrom(part) && part.getName().startsWith("java.lang.ref.");
  }

  private static boolean makeAccessible(Field field) {
    try {
      field.setAccessible(true);
      return true;
    } catch (InaccessibleObjectException e) {
      return false;
    }
  }

  private static long[] longs(List<Long> values) {
    return values.stream().mapToLong(Long::longValue).toArray();
  }

  Class<?> type() {
    return type;
  }

  boolean boundary() {
    return boundary;
  }

  /** Whether some fields can be neither read nor put back. */
  boolean opaque() {
    return opaque;
  }

  boolean changes() {
    return changingReferences.length + changingPrimitives.length > 0;
  }

  /** Offsets of all fields that refer to others. */
  long[] followed() {
    return followed;
  }

  /** Fields without an offset that refer to others; they are final. */
  Field[] reflective() {
    return reflective;
  }

  long[] changingReferences() {
    return changingReferences;
  }

  long[] changingPrimitives() {
    return changingPrimitives;
  }

  int[] primitiveSizes() {
    return primitiveSizes;
  }
}
