package dev.terrarium.engine.fs;

/**
 * What an archive may hold before it is rejected. Checked while reading, so that nothing larger is
 * ever held.
 *
 * @param maxInputBytes the largest archive, compressed, in bytes, at least 1
 * @param maxExtractedBytes the largest sum of the contents, in bytes, at least 0
 * @param maxEntries the largest number of files and directories, also of those that only the path
 *     of another entry names, at least 1
 * @param maxPathLength the longest name of an entry, in UTF-8 bytes, 1 to 4096
 */
public record ArchiveLimits(
    long maxInputBytes, long maxExtractedBytes, int maxEntries, int maxPathLength) {
  private static final int LONGEST_PATH = 4096;

  /** 64 MiB of input, 256 MiB extracted, 10,000 entries, names up to 1,024 bytes. */
  public static final ArchiveLimits DEFAULT =
      new ArchiveLimits(64L << 20, 256L << 20, 10_000, 1024);

  /** Checks the ranges. */
  public ArchiveLimits {
    atLeast("maxInputBytes", maxInputBytes, 1);
    atLeast("maxExtractedBytes", maxExtractedBytes, 0);
    atLeast("maxEntries", maxEntries, 1);
    atLeast("maxPathLength", maxPathLength, 1);
    if (maxPathLength > LONGEST_PATH) {
      throw new IllegalArgumentException(
          "maxPathLength is " + maxPathLength + ": it must be at most " + LONGEST_PATH);
    }
  }

  private static void atLeast(String name, long value, long least) {
    if (value < least) {
      throw new IllegalArgumentException(name + " is " + value + ": it must be at least " + least);
    }
  }
}
