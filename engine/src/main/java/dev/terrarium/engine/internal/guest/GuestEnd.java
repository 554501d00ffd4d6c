package dev.terrarium.engine.internal.guest;

import dev.terrarium.engine.Breach;
import dev.terrarium.engine.GuestError;
import dev.terrarium.engine.GuestValue;
import dev.terrarium.engine.LimitKind;
import org.jspecify.annotations.Nullable;

/** How a guest's run ended, before the engine has looked at why it was stopped. */
public sealed interface GuestEnd {

  /** The run completed. */
  record Returned(GuestValue value) implements GuestEnd {}

  /**
   * The guest raised an error.
   *
   * @param denial what was refused, where the error is the guest's reaction to a refusal
   */
  record Raised(GuestError error, @Nullable Denial denial) implements GuestEnd {}

  /** A limit that the guest layer itself watches was passed. */
  record Exceeded(LimitKind limit, Breach detail) implements GuestEnd {}

  /** The guest was cancelled from outside. */
  record Stopped() implements GuestEnd {}

  /** The language implementation or our own code failed. */
  record Crashed(String what, Throwable failure) implements GuestEnd {}
}
