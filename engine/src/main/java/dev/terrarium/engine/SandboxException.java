package dev.terrarium.engine;

/**
 * The host used the engine in a way that cannot work, or the engine has no room. Nothing that a
 * guest does ends in this exception: guest endings are {@link Outcome}s.
 */
public class SandboxException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates an exception.
   *
   * @param message what happened and what to do about it
   */
  public SandboxException(String message) {
    super(message);
  }

  /**
   * Creates an exception with a cause.
   *
   * @param message what happened and what to do about it
   * @param cause the cause
   */
  public SandboxException(String message, Throwable cause) {
    super(message, cause);
  }
}
