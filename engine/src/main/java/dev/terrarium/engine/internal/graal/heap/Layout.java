package dev.terrarium.engine.internal.graal.heap;

import dev.terrarium.engine.internal.raw.OutsideMemory;
import dev.terrarium.engine.internal.raw.RawMemory;
import java.lang.ref.Reference;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;

/** How objects of one class lie in memory and where they refer to others. */
final class Layout {
  private static final int ALIGNMENT = 8;
  private static final int REFERENCE_SIZE = RawMemory.arrayScale(Object[].class);
  private static final int HEADER_SIZE = headerSize();

  private static final ClassValue<Layout> LAYOUTS =
      new ClassValue<>() {
        @Override
        protected Layout computeValue(Class<?> type) {
          return new Layout(type);
        }
      };

  /** What a walk does with an object. */
  enum Kind {
    /** It belongs to the engine or the host: the walk does not enter it. */
    BOUNDARY,
    /** It refers to nothing. */
    LEAF,
    /** A boxed number, of which the JVM keeps shared instances. */
    BOX,
    /** It has fields that refer to others. */
    OBJECT,
    /** An array of references. */
    REFERENCES,
    /** An array of primitive values. */
    PRIMITIVES
  }

  private final Class<?> type;
  private final Kind kind;
  private final int baseSize;
  private final int elementSize;
  private final long[] references;
  private final Field[] refused;
  private final boolean opaque;

  private Layout(Class<?> type) {
    this.type = type;
    List<Long> offsets = new ArrayList<>();
    List<Field> reflective = new ArrayList<>();
    boolean stops = Boundaries.stopsAt(type);
    if (stops || type.isArray()) {
      baseSize = stops ? 0 : RawMemory.arrayBase(type);
      elementSize = stops ? 0 : RawMemory.arrayScale(type);
      opaque = false;
    } else {
      baseSize = align(scan(type, offsets, reflective)) + OutsideMemory.of(type);
      elementSize = 0;
      opaque = reflective.removeIf(field -> !makeAccessible(field));
    }
    references = offsets.stream().mapToLong(Long::longValue).toArray();
    refused = reflective.toArray(Field[]::new);
    kind = stops ? Kind.BOUNDARY : kindOf(type);
  }

  static Layout of(Class<?> type) {
    return LAYOUTS.get(type);
  }

  private Kind kindOf(Class<?> type) {
    if (type.isArray()) {
      return type.getComponentType().isPrimitive() ? Kind.PRIMITIVES : Kind.REFERENCES;
    }
    if (Boundaries.isBox(type)) {
      return Kind.BOX;
    }
    boolean refersToNothing = references.length == 0 && refused.length == 0 && !opaque;
    return refersToNothing ? Kind.LEAF : Kind.OBJECT;
  }

  /** Collects reference fields; returns where the last field ends. */
  private static long scan(Class<?> type, List<Long> offsets, List<Field> reflective) {
    long end = HEADER_SIZE;
    for (Class<?> part = type; part != null; part = part.getSuperclass()) {
      for (Field field : part.getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers())) {
          continue;
        }
        int size = sizeOf(field.getType());
        long offset = RawMemory.offset(field);
        // Without an offset the fields are taken to follow one another.
        end = offset < 0 ? end + size : Math.max(end, offset + size);
        // Neither the referent nor the queue of a weak reference is held by it.
        if (!field.getType().isPrimitive() && part != Reference.class) {
          if (offset < 0) {
            reflective.add(field);
          } else {
            offsets.add(offset);
          }
        }
      }
    }
    return end;
  }

  private static boolean makeAccessible(Field field) {
    try {
      field.setAccessible(true);
      return true;
    } catch (InaccessibleObjectException e) {
      return false;
    }
  }

  private static int headerSize() {
    try {
      return (int) RawMemory.offset(OneByte.class.getDeclaredField("value"));
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(e);
    }
  }

  private static int sizeOf(Class<?> field) {
    if (!field.isPrimitive()) {
      return REFERENCE_SIZE;
    }
    return RawMemory.arrayScale(field.arrayType());
  }

  private static int align(long size) {
    return (int) ((size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT);
  }

  Class<?> type() {
    return type;
  }

  Kind kind() {
    return kind;
  }

  /** Returns the size of an object of this class without what it refers to. */
  long sizeOf(Object object) {
    if (elementSize == 0) {
      return baseSize;
    }
    long size = baseSize + (long) Array.getLength(object) * elementSize;
    return (size + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
  }

  /** Offsets of the fields that refer to others. */
  long[] references() {
    return references;
  }

  /** Fields that refer to others but have no offset: those of records and hidden classes. */
  Field[] refused() {
    return refused;
  }

  /** Says whether some fields cannot be read at all. */
  boolean opaque() {
    return opaque;
  }

  /** Its field lies right behind the header. */
  private static final class OneByte {
    @SuppressWarnings("unused") // Only its place is of interest.
    private byte value;
  }
}
