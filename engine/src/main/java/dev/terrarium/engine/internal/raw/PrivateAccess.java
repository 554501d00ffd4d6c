package dev.terrarium.engine.internal.raw;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;

/** Finds methods and fields of language implementations, whatever module they are in. */
public final class PrivateAccess {
  private final Lookup lookup;

  private PrivateAccess(Lookup lookup) {
    this.lookup = lookup;
  }

  /** Returns access to everything. */
  public static PrivateAccess create() {
    try {
      return new PrivateAccess(RawMemory.trustedLookup());
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException("this JVM is of an unknown kind", e);
    }
  }

  /** Returns a static method that takes and returns what is given, seen as objects. */
  public MethodHandle function(Class<?> owner, String name, Class<?> result, Class<?>... arguments)
      throws ReflectiveOperationException {
    MethodHandle found = lookup.findStatic(owner, name, MethodType.methodType(result, arguments));
    return found.asType(found.type().generic());
  }

  /** Returns a method, seen as a function of objects whose first argument is its owner. */
  public MethodHandle method(Class<?> owner, String name, Class<?> result, Class<?>... arguments)
      throws ReflectiveOperationException {
    MethodHandle found = lookup.findVirtual(owner, name, MethodType.methodType(result, arguments));
    return found.asType(found.type().generic());
  }

  /** Returns the value of a static field. */
  public Object constant(Class<?> owner, String name, Class<?> type)
      throws ReflectiveOperationException {
    return lookup.findStaticVarHandle(owner, name, type).get();
  }
}
