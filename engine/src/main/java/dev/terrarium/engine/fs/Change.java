package dev.terrarium.engine.fs;

import dev.terrarium.engine.internal.fs.Diffs;
import java.util.Objects;
import java.util.Optional;

/**
 * One file that differs. Directories are no changes of their own, as in git.
 *
 * @param kind how it differs
 * @param path the absolute guest path
 * @param before the content before; present unless the file was added
 * @param after the content after; present unless the file was removed
 */
public record Change(
    ChangeKind kind, String path, Optional<FileContent> before, Optional<FileContent> after) {
  /** Checks that the contents fit the kind. */
  public Change {
    Objects.requireNonNull(path, "path");
    if (before.isPresent() == (kind == ChangeKind.ADDED)
        || after.isPresent() == (kind == ChangeKind.REMOVED)) {
      throw new IllegalArgumentException(
          "a change of kind " + kind + " has the wrong contents: " + path);
    }
  }

  /**
   * The change as a unified diff with three lines of context, as {@code patch} and {@code git
   * apply} take it.
   *
   * @return the diff, ending in a line break; for a binary or very large file, or one that can no
   *     longer be read, a one-line note instead
   */
  public String diff() {
    return Diffs.unified(this);
  }
}
