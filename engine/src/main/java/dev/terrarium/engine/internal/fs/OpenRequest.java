package dev.terrarium.engine.internal.fs;

import java.nio.file.OpenOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;

/** How a file is to be opened, as {@link java.nio.file.Files#newByteChannel} defines it. */
public record OpenRequest(
    boolean read,
    boolean write,
    boolean append,
    boolean truncate,
    boolean create,
    boolean createNew,
    boolean deleteOnClose) {
  /** For reading. */
  public static final OpenRequest READ = of(Set.of(StandardOpenOption.READ));

  /** For writing, created if missing, emptied if not. */
  static final OpenRequest REPLACE =
      of(
          Set.of(
              StandardOpenOption.WRITE,
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING));

  /** For appending, created if missing. */
  static final OpenRequest APPEND =
      of(Set.of(StandardOpenOption.APPEND, StandardOpenOption.CREATE));

  /**
   * Reads the options; those that mean nothing here are ignored.
   *
   * @throws IllegalArgumentException if they contradict one another
   */
  public static OpenRequest of(Set<? extends OpenOption> options) {
    boolean append = options.contains(StandardOpenOption.APPEND);
    boolean write = append || options.contains(StandardOpenOption.WRITE);
    boolean read = options.contains(StandardOpenOption.READ) || !write;
    boolean truncate = write && options.contains(StandardOpenOption.TRUNCATE_EXISTING);
    if (append && truncate) {
      throw new IllegalArgumentException("APPEND and TRUNCATE_EXISTING exclude each other");
    }
    return new OpenRequest(
        read,
        write,
        append,
        truncate,
        write && options.contains(StandardOpenOption.CREATE),
        write && options.contains(StandardOpenOption.CREATE_NEW),
        options.contains(StandardOpenOption.DELETE_ON_CLOSE));
  }

  boolean creates() {
    return create || createNew;
  }
}
