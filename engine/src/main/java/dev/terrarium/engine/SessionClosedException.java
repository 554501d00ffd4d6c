package dev.terrarium.engine;

/** A closed session or engine was used. */
public final class SessionClosedException extends SandboxException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates an exception.
   *
   * @param message what is closed, and why
   */
  public SessionClosedException(String message) {
    super(message);
  }
}
