package dev.terrarium.engine.internal.graal;

import dev.terrarium.engine.internal.guard.Guard;
import org.graalvm.polyglot.Value;

/** Calls of functions of ours in a guest's language, which may use what the guest may not. */
public final class Trusted {
  private Trusted() {}

  /** Calls a function that runs no code of the guest, on the guest's thread. */
  public static Value call(Value function, Object... arguments) {
    Guard.suspend();
    try {
      return function.execute(arguments);
    } finally {
      Guard.resume();
    }
  }
}
