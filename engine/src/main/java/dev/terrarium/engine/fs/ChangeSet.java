package dev.terrarium.engine.fs;

import dev.terrarium.engine.internal.fs.HostApply;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a guest did to its files, as a value that the host may look at, filter and apply.
 *
 * @param changes the changes, at most one for a path, sorted by path
 */
public record ChangeSet(List<Change> changes) {
  /** Copies the list. */
  public ChangeSet {
    changes = List.copyOf(changes);
  }

  /**
   * Whether nothing changed.
   *
   * @return true if there is no change
   */
  public boolean isEmpty() {
    return changes.isEmpty();
  }

  /**
   * All changes as one unified diff.
   *
   * @return the diffs of all changes in order; empty if there is none
   */
  public String unifiedDiff() {
    return changes.stream().map(Change::diff).collect(Collectors.joining());
  }

  /**
   * Some of the changes.
   *
   * @param wanted says which changes to keep
   * @return the kept changes
   */
  public ChangeSet filter(Predicate<? super Change> wanted) {
    return new ChangeSet(changes.stream().filter(wanted).toList());
  }

  /**
   * Writes the changes below a guest directory to a host directory: all of them, or none.
   *
   * <p>New contents are first written to a hidden directory inside {@code hostDirectory}, every
   * host file is compared with what its change was computed against, and only then are files moved
   * into place; if anything fails, what was moved is moved back. Symbolic links are never followed
   * below {@code hostDirectory}. Changes elsewhere than below {@code guestRoot} are left out. Only
   * a crash of the machine or the JVM in the middle can leave a part behind; the originals are then
   * in the hidden directory {@code .terrarium-apply-*}.
   *
   * @param guestRoot an absolute guest path, such as {@code /workspace} or a mount's path
   * @param hostDirectory an existing directory
   * @throws FileAccessException with reason {@link FileAccessException.Reason#CONFLICT} naming the
   *     first file that is not what the change was computed against, or another reason if writing
   *     fails; the host directory is then as it was
   * @throws IllegalArgumentException if {@code guestRoot} is no absolute guest path or {@code
   *     hostDirectory} is no directory
   */
  public void applyTo(String guestRoot, Path hostDirectory) {
    HostApply.apply(changes, guestRoot, hostDirectory);
  }
}
