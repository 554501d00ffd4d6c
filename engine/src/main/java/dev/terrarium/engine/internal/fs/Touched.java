package dev.terrarium.engine.internal.fs;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collects the paths at which a state may differ from a branch's host directory, or, for a branch
 * without one, all its files.
 */
final class Touched {
  private final @Nullable PathGuard lower;
  private final Set<List<String>> paths;

  Touched(@Nullable PathGuard lower, Set<List<String>> paths) {
    this.lower = lower;
    this.paths = paths;
  }

  void collect(TreeState state, String key) throws IOException {
    int root = state.branch(key);
    if (root != Lookup.NONE) {
      collect(state, root, List.of());
    }
  }

  private void collect(TreeState state, int slot, List<String> names) throws IOException {
    if (state.get(slot) instanceof Inode.Directory directory) {
      // What a directory does not name shows through and is the same, unless it is opaque.
      if (directory.opaque) {
        collectHost(names);
      }
      for (var entry : directory.entries.entrySet()) {
        collect(state, entry.getValue(), child(names, entry.getKey()));
      }
    } else {
      paths.add(names);
      collectHost(names);
    }
  }

  /** Everything that the host has at a path which is hidden. */
  private void collectHost(List<String> names) throws IOException {
    if (lower == null) {
      return;
    }
    try {
      FileStat stat = lower.stat(names).orElse(null);
      if (stat != null && stat.isFile()) {
        paths.add(names);
      } else if (stat != null && stat.isDirectory()) {
        for (String name : lower.list(names)) {
          collectHost(child(names, name));
        }
      }
    } catch (AccessDeniedException e) {
      // A link that leads out of the directory: the guest never saw anything there.
      return;
    }
  }

  private static List<String> child(List<String> names, String name) {
    List<String> path = new ArrayList<>(names);
    path.add(name);
    return path;
  }
}
