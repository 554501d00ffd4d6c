package dev.terrarium.engine;

/** Thrown by a tool's handler to tell the guest what went wrong, in words meant for the guest. */
public final class ToolException extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * Creates an exception.
   *
   * @param message what the guest sees; must hold no host detail
   */
  public ToolException(String message) {
    super(message);
  }
}
