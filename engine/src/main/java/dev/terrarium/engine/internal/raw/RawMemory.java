package dev.terrarium.engine.internal.raw;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.lang.reflect.Field;
import org.jspecify.annotations.Nullable;

/**
 * Reads fields of any class, private ones of closed modules included. The one user of {@code
 * sun.misc.Unsafe}, through method handles since naming that class draws warnings that nothing can
 * suppress. It reads only; the JVM's flag {@code --sun-misc-unsafe-memory-access=allow} keeps it
 * from warning about it at run time.
 */
public final class RawMemory {
  private static final Class<?> UNSAFE = unsafeClass();
  private static final MethodHandle GET_REFERENCE =
      method("getObject", MethodType.methodType(Object.class, Object.class, long.class));
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
