package dev.terrarium.engine.internal.raw;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes fields of any class, private ones of closed modules included. The one user of
 * {@code sun.misc.Unsafe}, through method handles since naming that class draws warnings that
 * nothing can suppress. The JVM's flag {@code --sun-misc-unsafe-memory-access=allow} keeps it from
 * warning about it at run time.
 */
public final class RawMemory {
  private static final Class<?> UNSAFE = unsafeClass();
  private static final MethodHandle GET_REFERENCE =
      method("getObject", MethodType.methodType(Object.class, Object.class, long.class));
  private static final MethodHandle PUT_REFERENCE =
      method(
          "putObject", MethodType.methodType(void.class, Object.class, long.class, Object.class));
  private static final MethodHandle GET_LONG = getter("getLong", long.class);
  private static final MethodHandle GET_INT = getter("getInt", int.class);
  private static final MethodHandle GET_SHORT = getter("getShort", short.class);
  private static final MethodHandle GET_BYTE = getter("getByte", byte.class);
  private static final MethodHandle PUT_LONG = putter("putLong", long.class);
  private static final MethodHandle PUT_INT = putter("putInt", int.class);
  private static final MethodHandle PUT_SHORT = putter("putShort", short.class);
  private static final MethodHandle PUT_BYTE = putter("putByte", byte.class);
  private static final MethodHandle FIELD_OFFSET =
      method("objectFieldOffset", MethodType.methodType(long.class, Field.class));
  private static final MethodHandle STATIC_HOLDER =
      method("staticFieldBase", MethodType.methodType(Object.class, Field.class));
  private static final MethodHandle STATIC_OFFSET =
      method("staticFieldOffset", MethodType.methodType(long.class, Field.class));
  private static final MethodHandle ARRAY_BASE =
      method("arrayBaseOffset", MethodType.methodType(int.class, Class.class));
  private static final MethodHandle ARRAY_SCALE =
      method("arrayIndexScale", MethodType.methodType(int.class, Class.class));

  private RawMemory() {}

  /** Reads a reference at an offset of an object. */
  public static @Nullable Object reference(Object holder, long offset) {
    try {
      return (@Nullable Object) GET_REFERENCE.invokeExact(holder, offset);
    } catch (Throwable e) {
      throw impossible(e);
    }
  }

  /** Writes a reference at an offset of an object. */
  public static void putReference(Object holder, long offset, @Nullable Object value) {
    try {
      PUT_REFERENCE.invokeExact(holder, offset, value);
    } catch (Throwable e) {
      throw impossible(e);
    }
  }

  /** Reads the bits of a primitive value of 1, 2, 4 or 8 bytes at an offset of an object. */
  public static long bits(Object holder, long offset, int size) {
    try {
      return switch (size) {
        case 8 -> (long) GET_LONG.invokeExact(holder, offset);
        case 4 -> (int) GET_INT.invokeExact(holder, offset);
        case 2 -> (short) GET_SHORT.invokeExact(holder, offset);
        default -> (byte) GET_BYTE.invokeExact(holder, offset);
      };
    } catch (Throwable e) {
      throw impossible(e);
    }
  }

  /** Writes what {@link #bits} has read. */
  public static void putBits(Object holder, long offset, int size, long bits) {
    try {
      switch (size) {
        case 8 -> PUT_LONG.invokeExact(holder, offset, bits);
        case 4 -> PUT_INT.invokeExact(holder, offset, (int) bits);
        case 2 -> PUT_SHORT.invokeExact(holder, offset, (short) bits);
        default -> PUT_BYTE.invokeExact(holder, offset, (byte) bits);
      }
    } catch (Throwable e) {
      throw impossible(e);
    }
  }

  /** Returns a field's offset, or -1 for records and hidden classes, where it is refused. */
  public static long offset(Field field) {
    try {
      return (long) FIELD_OFFSET.invokeExact(field);
    } catch (UnsupportedOperationException e) {
      return -1;
    } catch (Throwable e) {
      throw impossible(e);
    }
  }

  /** Returns the value of a static field that holds a reference. */
  public static @Nullable Object constant(Field field) {
    try {
      return reference(
          (Object) STATIC_HOLDER.invokeExact(field), (long) STATIC_OFFSET.invokeExact(field));
    } catch (Throwable e) {
      throw impossible(e);
    }
  }

  /** Returns the JDK's own lookup, which may access everything. */
  static Lookup trustedLookup() throws NoSuchFieldException {
    Field field = Lookup.class.getDeclaredField("IMPL_LOOKUP");
    if (!(constant(field) instanceof Lookup lookup)) {
      throw new NoSuchFieldException(field.toString());
    }
    return lookup;
  }

  /** Returns where the elements of an array start. */
  public static int arrayBase(Class<?> array) {
    try {
      return (int) ARRAY_BASE.invokeExact(array);
    } catch (Throwable e) {
      throw impossible(e);
    }
  }

  /** Returns the size of an element of an array. */
  public static int arrayScale(Class<?> array) {
    try {
      return (int) ARRAY_SCALE.invokeExact(array);
    } catch (Throwable e) {
      throw impossible(e);
    }
  }

  private static Class<?> unsafeClass() {
    try {
      return Class.forName("sun.misc.Unsafe");
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("the JVM lacks the module jdk.unsupported", e);
    }
  }

  private static MethodHandle getter(String name, Class<?> type) {
    return method(name, MethodType.methodType(type, Object.class, long.class));
  }

  private static MethodHandle putter(String name, Class<?> type) {
    return method(name, MethodType.methodType(void.class, Object.class, long.class, type));
  }

  private static MethodHandle method(String name, MethodType type) {
    try {
      Field instance = UNSAFE.getDeclaredField("theUnsafe");
      instance.setAccessible(true);
      return MethodHandles.lookup().findVirtual(UNSAFE, name, type).bindTo(instance.get(null));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("this JVM's sun.misc.Unsafe is of an unknown kind", e);
    }
  }

  private static IllegalStateException impossible(Throwable failure) {
    if (failure instanceof Error error) {
      throw error;
    }
    return new IllegalStateException(failure);
  }
}
