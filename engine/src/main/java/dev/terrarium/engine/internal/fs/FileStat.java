package dev.terrarium.engine.internal.fs;

import java.time.Instant;

/**
 * The facts about a file or directory, as a guest may see them.
 *
 * @param kind what it is
 * @param size the size in bytes; 0 for anything but a file
 * @param modified when the content changed
 * @param permissions the nine permission bits, such as 0644
 * @param inode a number that two paths share only if they are the same file
 */
public record FileStat(Kind kind, long size, Instant modified, int permissions, long inode) {
  /** Permissions of a read-only file. */
  public static final int READ_ONLY_FILE = 0444;

  /** Permissions of a read-only directory. */
  public static final int READ_ONLY_DIRECTORY = 0555;

  /** What a path leads to. */
  public enum Kind {
    /** A regular file. */
    FILE,
    /** A directory. */
    DIRECTORY,
    /** A character device, such as {@code /dev/null}. */
    DEVICE,
    /** Something on the host that guests cannot open: a socket, a pipe, a device. */
    OTHER
  }

  /** A read-only file. */
  public static FileStat file(long size, Instant modified, long inode) {
    return new FileStat(Kind.FILE, size, modified, READ_ONLY_FILE, inode);
  }

  /** A read-only directory. */
  public static FileStat directory(Instant modified, long inode) {
    return new FileStat(Kind.DIRECTORY, 0, modified, READ_ONLY_DIRECTORY, inode);
  }

  /** Whether it is a directory. */
  public boolean isDirectory() {
    return kind == Kind.DIRECTORY;
  }

  /** Whether it is a regular file. */
  public boolean isFile() {
    return kind == Kind.FILE;
  }
}
