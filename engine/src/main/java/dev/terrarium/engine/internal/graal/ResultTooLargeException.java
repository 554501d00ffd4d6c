package dev.terrarium.engine.internal.graal;

import dev.terrarium.engine.Breach;

/** A value from the guest passes the bounds of what may cross. Thrown through no guest frames. */
final class ResultTooLargeException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Breach breach;

  ResultTooLargeException(Breach breach) {
    super(breach.message(), null, false, false);
    this.breach = breach;
  }

  Breach breach() {
    return breach;
  }
}
