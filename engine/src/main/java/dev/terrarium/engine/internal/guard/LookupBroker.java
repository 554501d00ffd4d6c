package dev.terrarium.engine.internal.guard;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;

/** Gives out lookups in the name of the module it is loaded into, a new one for each use. */
public final class LookupBroker {
  private LookupBroker() {}

  /** Returns a lookup with full access to a class whose package is open to this class's module. */
  public static Lookup lookup(Class<?> target) throws IllegalAccessException {
    return MethodHandles.privateLookupIn(target, MethodHandles.lookup());
  }
}
