package dev.terrarium.engine.internal.graal.heap;

import com.oracle.truffle.api.interop.InteropException;
import com.oracle.truffle.api.interop.InteropLibrary;
import dev.terrarium.engine.internal.raw.RawMemory;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * A function of a guest, to be called from within the language implementation: what it throws is
 * the guest's own exception there, and not the polyglot API's wrapping of it.
 */
public final class RawFunction {
  private static final long RECEIVER = receiverOffset();

  private final Object function;

  private RawFunction(Object function) {
    this.function = function;
  }

  /** Takes the function out of the polyglot API's wrapping. */
  public static RawFunction of(Value function) {
    Object raw = unwrapped(function);
    if (raw == null || !function.canExecute()) {
      throw new IllegalArgumentException("not a function of a guest");
    }
    return new RawFunction(raw);
  }

  /** Calls the function on a thread that is in its context. */
  public void execute(Object... arguments) {
    try {
      InteropLibrary.getUncached().execute(function, arguments);
    } catch (InteropException e) {
      throw new IllegalStateException("the function takes other arguments", e);
    }
  }

  /** Returns what the polyglot API wraps. */
  public static @Nullable Object unwrapped(Value value) {
    return RawMemory.reference(value, RECEIVER);
  }

  private static long receiverOffset() {
    try {
      return RawMemory.offset(Value.class.getSuperclass().getDeclaredField("receiver"));
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException("this version of the polyglot API is of an unknown kind", e);
    }
  }
}
