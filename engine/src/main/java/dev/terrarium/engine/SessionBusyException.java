package dev.terrarium.engine;

/**
 * Two callers used one session at the same time. The run that was already going on is unaffected.
 */
public final class SessionBusyException extends SandboxException {
  private static final long serialVersionUID = 1L;

  /**
   * Creates an exception.
   *
   * @param message which session, and what to do instead
   */
  public SessionBusyException(String message) {
    super(message);
  }
}
