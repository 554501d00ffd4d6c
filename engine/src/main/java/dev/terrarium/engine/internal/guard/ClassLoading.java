package dev.terrarium.engine.internal.guard;

import java.lang.classfile.instruction.InvokeInstruction;

/**
 * Looks, before any class loader gets a class, whether the stack has room for what follows. Nothing
 * has changed by then: the JVM does not remember an overflow as it remembers a class that failed.
 */
final class ClassLoading implements Rule {
  static final String LOADER = "java/lang/ClassLoader";

  /** All class loaders come past the call in this method. */
  static final String METHOD = "findLoadedClass";

  private static final String NATIVE = "findLoadedClass0";

  @Override
  public boolean concerns(String owner, String method, String type) {
    return owner.equals(LOADER) && method.equals(NATIVE);
  }

  @Override
  public void apply(String inClass, InvokeInstruction call, Checks checks) {
    if (call.name().equalsString(NATIVE)) {
      checks.loading();
    }
  }
}
