package dev.terrarium.agent.model;

import org.jspecify.annotations.Nullable;

/** A model could not be asked; the message says which, why and what to do. */
public final class ModelException extends RuntimeException {
  private static final long serialVersionUID = 1L;
  private final Kind kind;

  /** Why. */
  public enum Kind {
    /** The provider does not accept the key. */
    WRONG_KEY,
    /** The provider has no such model. */
    UNKNOWN_MODEL,
    /** No connection could be made. */
    UNREACHABLE,
    /** Too many requests. */
    RATE_LIMITED,
    /** The provider failed, or cut the connection. */
    PROVIDER,
    /** No answer in time. */
    TIMEOUT,
    /** The provider does not accept the request. */
    BAD_REQUEST,
    /** Anything else. */
    OTHER;

    /**
     * Says whether the same call may work later.
     *
     * @return true for failures that pass
     */
    public boolean passing() {
      return switch (this) {
        case UNREACHABLE, RATE_LIMITED, PROVIDER, TIMEOUT -> true;
        case WRONG_KEY, UNKNOWN_MODEL, BAD_REQUEST, OTHER -> false;
      };
    }
  }

  /**
   * Creates an exception.
   *
   * @param kind why
   * @param message what happened and what to do
   * @param cause what the provider's library threw, if it did
   */
  public ModelException(Kind kind, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.kind = kind;
  }

  /**
   * Returns why.
   *
   * @return the kind
   */
  public Kind kind() {
    return kind;
  }
}
