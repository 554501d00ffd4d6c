package dev.terrarium.engine.internal.fs;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.List;
import java.util.Optional;

/**
 * A read-only tree of files that guests see at some path: a language's library, a host directory.
 *
 * <p>Paths are valid names below the tree's root; the empty list is the root. Implementations are
 * thread-safe or are only called under the lock of the one {@link GuestFiles} they belong to; the
 * channels that they return are used by one thread at a time.
 */
public interface SystemTree {
  /** The facts about a path, or empty if nothing is there. */
  Optional<FileStat> stat(List<String> names) throws IOException;

  /**
   * The names in a directory, in any order; only called for what {@code stat} calls a directory.
   */
  List<String> list(List<String> names) throws IOException;

  /** Opens a file for reading; only called for what {@code stat} calls a file. */
  SeekableByteChannel open(List<String> names) throws IOException;
}
