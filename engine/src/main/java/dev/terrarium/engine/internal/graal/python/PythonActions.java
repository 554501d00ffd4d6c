package dev.terrarium.engine.internal.graal.python;

import dev.terrarium.engine.internal.graal.heap.RawFunction;
import dev.terrarium.engine.internal.raw.PrivateAccess;
import java.lang.invoke.MethodHandle;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import org.graalvm.polyglot.Context;
import org.jspecify.annotations.Nullable;

/**
 * What the implementation does beside programs: it calls those who want to know when an object is
 * gone. By itself it does so with some threads for each context, which interrupt whatever program
 * runs by then, be it that of another session. Here it is done when a run ends, on the guest's own
 * thread and at its expense; no such threads are left.
 */
final class PythonActions {
  private final ReferenceQueue<?> collected;

  private PythonActions(ReferenceQueue<?> collected) {
    this.collected = collected;
  }

  /** Ends the threads of a new context. */
  static PythonActions takeOver(Context context) {
    context.enter();
    try {
      Implementation python = Implementation.FOUND;
      Object current = python.context.invokeExact((Object) null);
      var _ = (Object) python.shutdown.invokeExact((Object) python.handler.invokeExact(current));
      Object module = python.module.invokeExact(current, python.weakref);
      Object queue = python.attribute.invokeExact(module, python.queue, (Object) null);
      return new PythonActions((ReferenceQueue<?>) queue);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("this version of GraalPy is of an unknown kind", e);
    } finally {
      context.leave();
    }
  }

  /** Forgets which objects are gone. */
  void forget() {
    while (collected.poll() != null) {}
  }

  /** Tells the program which objects are gone. */
  void deliver(Context context, RawFunction notify) {
    for (Reference<?> gone = collected.poll(); gone != null; gone = collected.poll()) {
      Object callback = Implementation.FOUND.callbackOf(gone);
      if (callback != null) {
        context.enter();
        try {
          notify.execute(callback, Implementation.FOUND.reference(gone));
        } finally {
          context.leave();
        }
      }
    }
  }

  /** The parts of the implementation that this is about. */
  private record Implementation(
      MethodHandle context,
      MethodHandle handler,
      MethodHandle shutdown,
      MethodHandle module,
      MethodHandle attribute,
      MethodHandle callback,
      MethodHandle reference,
      Class<?> storage,
      Object weakref,
      Object queue) {
    private static final String PACKAGE = "com.oracle.graal.python.";
    static final Implementation FOUND = find();

    @Nullable Object callbackOf(Reference<?> gone) {
      try {
        return storage.isInstance(gone)
            ? (@Nullable Object) callback.invokeExact((Object) gone)
            : null;
      } catch (Throwable e) {
        throw new IllegalStateException(e);
      }
    }

    Object reference(Reference<?> gone) {
      try {
        return (Object) reference.invokeExact((Object) gone);
      } catch (Throwable e) {
        throw new IllegalStateException(e);
      }
    }

    private static Implementation find() {
      try {
        PrivateAccess access = PrivateAccess.create();
        Class<?> context = type("runtime.PythonContext");
        Class<?> handler = type("runtime.AsyncHandler");
        Class<?> module = type("builtins.objects.module.PythonModule");
        Class<?> attribute = type("nodes.HiddenAttr");
        Class<?> storage = type("builtins.objects.referencetype.PReferenceType$WeakRefStorage");
        Class<?> reference = type("builtins.objects.referencetype.PReferenceType");
        Class<?> text = Class.forName("com.oracle.truffle.api.strings.TruffleString");
        Class<?> node = Class.forName("com.oracle.truffle.api.nodes.Node");
        return new Implementation(
            access.function(context, "get", context, node),
            access.method(context, "getAsyncHandler", handler),
            access.method(handler, "shutdown", void.class),
            access.method(context, "lookupBuiltinModule", module, text),
            access.function(
                type("nodes.HiddenAttr$ReadNode"),
                "executeUncached",
                Object.class,
                type("builtins.objects.PythonAbstractObject"),
                attribute,
                Object.class),
            access.method(storage, "getCallback", Object.class),
            access.method(storage, "getRef", reference),
            storage,
            access.constant(type("nodes.BuiltinNames"), "T__WEAKREF", text),
            access.constant(attribute, "WEAK_REF_QUEUE", attribute));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("this version of GraalPy is of an unknown kind", e);
      }
    }

    private static Class<?> type(String name) throws ClassNotFoundException {
      return Class.forName(PACKAGE + name);
    }
  }
}
