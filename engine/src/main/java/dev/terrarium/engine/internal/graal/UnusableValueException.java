package dev.terrarium.engine.internal.graal;

/**
 * A guest gave the host a value that is not what it has to be. It is the guest's own mistake, which
 * it may get to see: so the text names nothing of the host.
 */
public final class UnusableValueException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Says what is wrong with the value. */
  public UnusableValueException(String message, Throwable cause) {
    super(message, cause);
  }

  /** Returns the message alone, since this is how guests see exceptions of the host. */
  @Override
  @SuppressWarnings("OverrideThrowableToString") // which would leave the class's name in the text
  public String toString() {
    return String.valueOf(getMessage());
  }
}
