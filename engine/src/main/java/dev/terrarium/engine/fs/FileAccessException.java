package dev.terrarium.engine.fs;

import java.util.Objects;

/**
 * A file operation asked for by the host could not be done.
 *
 * <p>Unchecked, since most callers can only report it. {@link #reason()} says why in a form that
 * code can branch on, {@link #path()} names the guest path (or the archive entry) concerned.
 */
public class FileAccessException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String path;
  private final Reason reason;

  /** Why a file operation failed. */
  public enum Reason {
    /** Nothing exists at the path. */
    NOT_FOUND,
    /** Something exists already at the path. */
    EXISTS,
    /** A part of the path is a file where a directory is needed. */
    NOT_A_DIRECTORY,
    /** The path is a directory where a file is needed. */
    IS_A_DIRECTORY,
    /** The directory is not empty. */
    NOT_EMPTY,
    /** The path is outside everything that was granted, or is granted read-only. */
    DENIED,
    /** The file quota is used up. */
    QUOTA,
    /** The text is no valid guest path. */
    INVALID_PATH,
    /** The host's file is not what it was when the change was computed. */
    CONFLICT,
    /** An archive breaks one of the rules for archives. */
    BAD_ARCHIVE,
    /** Reading or writing failed on the host. */
    IO
  }

  /**
   * Creates an exception.
   *
   * @param path the guest path or archive entry concerned
   * @param reason why the operation failed
   * @param message the whole message, naming the path and the reason
   */
  public FileAccessException(String path, Reason reason, String message) {
    super(message);
    this.path = Objects.requireNonNull(path, "path");
    this.reason = Objects.requireNonNull(reason, "reason");
  }

  /**
   * Creates an exception with a cause.
   *
   * @param path the guest path or archive entry concerned
   * @param reason why the operation failed
   * @param message the whole message, naming the path and the reason
   * @param cause what made it fail
   */
  public FileAccessException(String path, Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.path = Objects.requireNonNull(path, "path");
    this.reason = Objects.requireNonNull(reason, "reason");
  }

  /**
   * The guest path or archive entry concerned.
   *
   * @return the path as the guest would write it
   */
  public String path() {
    return path;
  }

  /**
   * Why the operation failed.
   *
   * @return the reason
   */
  public Reason reason() {
    return reason;
  }
}
