package dev.terrarium.engine.fs;

import java.io.InputStream;
import java.util.Optional;

/**
 * The content of one file at one moment. Immutable and thread-safe; implemented by the engine.
 *
 * <p>Content that comes from a host directory is read when asked for, and only if the host's file
 * still is the one that was seen: otherwise every method but {@link #size()} throws a {@link
 * FileAccessException} with reason {@link FileAccessException.Reason#CONFLICT}.
 */
public interface FileContent {
  /**
   * The size.
   *
   * @return the size in bytes
   */
  long size();

  /**
   * A copy of all bytes.
   *
   * @return a fresh array
   * @throws FileAccessException if the content is on the host and has changed or cannot be read, or
   *     is larger than an array can be
   */
  byte[] bytes();

  /**
   * Reads the bytes one after the other.
   *
   * @return a stream, to be closed by the caller
   * @throws FileAccessException if the content is on the host and has changed or cannot be read
   */
  InputStream open();

  /**
   * The SHA-256 digest of the bytes.
   *
   * @return 64 lower-case hexadecimal digits
   * @throws FileAccessException if the content is on the host and has changed or cannot be read
   */
  String sha256();

  /**
   * The bytes as text.
   *
   * @return the text, or empty if the bytes are not valid UTF-8 or contain a NUL character
   * @throws FileAccessException if the content is on the host and has changed or cannot be read
   */
  Optional<String> text();
}
