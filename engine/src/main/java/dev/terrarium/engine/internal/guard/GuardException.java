package dev.terrarium.engine.internal.guard;

/** The guard could not be armed. */
final class GuardException extends Exception {
  private static final long serialVersionUID = 1L;

  GuardException(String message) {
    super(message);
  }

  GuardException(String message, Throwable cause) {
    super(message, cause);
  }
}
