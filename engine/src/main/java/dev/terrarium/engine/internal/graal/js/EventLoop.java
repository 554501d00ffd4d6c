package dev.terrarium.engine.internal.graal.js;

import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * Runs what a program left behind: timers, and with them promises. Each turn runs at most one
 * callback, since the language runs its microtasks when control returns to the host. Waiting
 * happens inside a call into the guest, so that cancelling the context wakes it up.
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
    return run(value) ? value : hooks.result().execute(value);
  }

  /** Runs everything to its end. */
  void drain() {
    run(null);
  }

  /** Returns whether nothing was left to run or to wait for. */
  private boolean run(@Nullable Value value) {
    if (hooks.finished().execute(value).asBoolean()) {
      dirty = false;
      return true;
    }
    while (true) {
      double wait = hooks.turn().execute().asDouble();
      if (wait < 0) {
        return false;
      }
      if (wait > 0) {
        hooks.park().executeVoid(wait);
      }
    }
  }
}
