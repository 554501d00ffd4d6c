package dev.terrarium.engine.internal.graal.js;

import org.graalvm.polyglot.Value;

/**
 * Runs what a program left behind: timers, and with them promises. Each turn runs at most one callback,
 * since the language runs its microtasks when control returns to the host. Waiting happens inside a
 * call into the guest, so that cancelling the context wakes it up.
 */
final class EventLoop {
  private final Hooks hooks;
  private boolean dirty;

  EventLoop(Hooks hooks) {
    this.hooks = hooks;
  }

  /** Forgets what a failed run left behind. */
  void begin() {
    if (dirty) {
      hooks.reset().executeVoid();
    }
    dirty = true;
  }

  /** Runs everything to its end; returns a program's value, or what its promise became. */
  Value finish(Value value) {
    if (hooks.finished().execute(value).asBoolean()) {
      dirty = false;
      return value;
    }
    while (true) {
      double wait = hooks.turn().execute().asDouble();
      if (wait < 0) {
        break;
      }
      if (wait > 0) {
        hooks.park().executeVoid(wait);
      }
    }
    return hooks.result().execute(value);
  }
}
