package dev.terrarium.engine.internal.fs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A {@link MemoryTree} at one moment, never changed again. Thread-safe. */
final class TreeState {
  private final @Nullable Inode[] slots;
  private final long bytes;
  private final int files;
  private final Map<Long, Integer> orphans;

  /**
   * Takes the slots as they are; they must not change any more.
   *
   * @param slots the inodes by slot; slot 0 is the directory of branches
   * @param bytes the sum of the sizes of all files
   * @param files the number of inodes that count against the quota
   * @param orphans slots of unlinked files that were open, by serial number
   */
  TreeState(@Nullable Inode[] slots, long bytes, int files, Map<Long, Integer> orphans) {
    this.slots = slots;
    this.bytes = bytes;
    this.files = files;
    this.orphans = orphans;
  }

  @Nullable Inode[] slots() {
    return slots;
  }

  long bytes() {
    return bytes;
  }

  int files() {
    return files;
  }

  Map<Long, Integer> orphans() {
    return orphans;
  }

  Inode get(int slot) {
    return Objects.requireNonNull(slots[slot]);
  }

  private Inode.Directory branches() {
    return (Inode.Directory) get(0);
  }

  /** The branches by guest path. */
  Set<String> branchKeys() {
    return branches().entries.keySet();
  }

  /** The slot of a branch's root, or -1. */
  int branch(String key) {
    return branches().entries.getOrDefault(key, Lookup.NONE);
  }

  boolean isEmpty(String key) {
    int slot = branch(key);
    return slot == Lookup.NONE || ((Inode.Directory) get(slot)).entries.isEmpty();
  }

  Lookup find(String key, List<String> names, boolean overlay) {
    return Lookup.find(this::get, branch(key), names, overlay);
  }

  /** Calls back for every inode below a branch's root, parents first, names in order. */
  void walk(String key, BiConsumer<List<String>, Inode> visitor) {
    int slot = branch(key);
    if (slot != Lookup.NONE) {
      walk(slot, List.of(), visitor);
    }
  }

  private void walk(int slot, List<String> names, BiConsumer<List<String>, Inode> visitor) {
    if (get(slot) instanceof Inode.Directory directory) {
      directory.entries.forEach((name, child) -> {
        List<String> path = new ArrayList<>(names);
        path.add(name);
        visitor.accept(path, get(child));
        walk(child, path, visitor);
      });
    }
  }

  /** The same state without a branch and without unlinked files. */
  TreeState without(String key) {
    if (isEmpty(key) && orphans.isEmpty()) {
      return this;
    }
    @Nullable Inode[] kept = new Inode[slots.length];
    Inode.Directory top = branches().copy(new Inode.Owner());
    top.entries.remove(key);
    kept[0] = top;
    long keptBytes = 0;
    int keptFiles = -top.entries.size();
    List<Integer> pending = new ArrayList<>(top.entries.values());
    while (!pending.isEmpty()) {
      int slot = pending.removeLast();
      Inode inode = get(slot);
      kept[slot] = inode;
      keptFiles++;
      switch (inode) {
        case Inode.Directory directory -> pending.addAll(directory.entries.values());
        case Inode.File file -> keptBytes += file.chunks.size();
        case Inode.Whiteout _ -> {}
      }
    }
    return new TreeState(kept, keptBytes, keptFiles, Map.of());
  }
}
