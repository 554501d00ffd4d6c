package dev.terrarium.engine.internal.fs;

import java.util.List;
import java.util.function.IntFunction;

/**
 * Where a path leads in a branch, in a live tree or a frozen one.
 *
 * @param slot the inode in memory, or {@link #NONE}
 * @param through whether what the host has at this path would show through
 */
record Lookup(int slot, boolean through) {
  static final int NONE = -1;

  boolean inMemory() {
    return slot != NONE;
  }

  /** Follows the names from a branch's root; {@code overlay} says whether a host is below it. */
  static Lookup find(IntFunction<Inode> inodes, int root, List<String> names, boolean overlay) {
    int slot = root;
    boolean through = overlay;
    for (String name : names) {
      if (slot == NONE) {
        break;
      }
      if (!(inodes.apply(slot) instanceof Inode.Directory directory)) {
        return new Lookup(NONE, false);
      }
      through = through && !directory.opaque;
      slot = directory.entries.getOrDefault(name, NONE);
      if (slot != NONE && inodes.apply(slot) instanceof Inode.Whiteout) {
        return new Lookup(NONE, false);
      }
    }
    boolean hides = slot != NONE && hides(inodes.apply(slot));
    return new Lookup(slot, through && !hides);
  }

  private static boolean hides(Inode inode) {
    return !(inode instanceof Inode.Directory directory) || directory.opaque;
  }
}
