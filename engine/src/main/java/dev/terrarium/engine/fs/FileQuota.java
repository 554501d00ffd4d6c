package dev.terrarium.engine.fs;

/**
 * How much a guest may keep in memory as files: {@code /workspace}, {@code /tmp} and what it wrote
 * into overlays, together.
 *
 * <p>Bytes are the logical sizes of all files, holes included, so a sparse file costs what it
 * pretends to hold. Files counts files, directories and the markers that hide deleted files of an
 * overlay. An unlinked file counts until the guest closes it.
 *
 * @param maxBytes the largest sum of file sizes, in bytes, at least 0
 * @param maxFiles the largest number of files and directories, 0 to 10,000,000
 */
public record FileQuota(long maxBytes, int maxFiles) {
  private static final int MOST_FILES = 10_000_000;

  /** 64 MiB in 4,096 files. */
  public static final FileQuota DEFAULT = new FileQuota(64L << 20, 4096);

  /** Checks the ranges. */
  public FileQuota {
    if (maxBytes < 0) {
      throw new IllegalArgumentException(
          "maxBytes is " + maxBytes + ": it must not be negative; use 0 to forbid file content");
    }
    if (maxFiles < 0 || maxFiles > MOST_FILES) {
      throw new IllegalArgumentException(
          "maxFiles is " + maxFiles + ": it must be between 0 and " + MOST_FILES);
    }
  }
}
