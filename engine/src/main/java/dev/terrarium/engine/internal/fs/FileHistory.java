package dev.terrarium.engine.internal.fs;

import dev.terrarium.engine.fs.FileAccessException;
import dev.terrarium.engine.fs.FileQuota;
import dev.terrarium.engine.fs.Snapshot;
import java.io.IOException;
import java.util.List;

/** Snapshots, checkpoints and what changed in between. {@link GuestFiles} locks. */
final class FileHistory {
  private final MemoryTree tree;
  private final List<Branch> branches;
  private TreeState baseline;

  /** The branches that belong to snapshots: all but {@code /tmp}. */
  FileHistory(MemoryTree tree, List<Branch> branches) {
    this.tree = tree;
    this.branches = branches;
    this.baseline = tree.freeze();
  }

  TreeSnapshot snapshot() {
    return new TreeSnapshot(tree.freeze().without(GuestPath.TMP.toString()));
  }

  void restore(Snapshot snapshot) {
    TreeState state = TreeSnapshot.of(snapshot).state();
    for (String key : state.branchKeys()) {
      if (!state.isEmpty(key) && branches.stream().noneMatch(b -> b.at().toString().equals(key))) {
        throw new IllegalArgumentException(
            "the snapshot holds changes below "
                + key
                + ", which is no overlay of this session: mount an overlay there");
      }
    }
    checkQuota(state);
    tree.restore(state);
    baseline = state;
  }

  private void checkQuota(TreeState state) {
    FileQuota quota = tree.quota();
    if (state.bytes() > quota.maxBytes() || state.files() > quota.maxFiles()) {
      throw new FileAccessException(
          "/workspace",
          FileAccessException.Reason.QUOTA,
          "cannot restore /workspace: the snapshot has %d bytes in %d files, more than the quota of %d bytes in %d files"
              .formatted(state.bytes(), state.files(), quota.maxBytes(), quota.maxFiles()));
    }
  }

  FileCheckpoint checkpoint() {
    return new FileCheckpoint(tree.freeze(), baseline);
  }

  void rollback(FileCheckpoint checkpoint) {
    tree.restore(checkpoint.state);
    baseline = checkpoint.baseline;
  }

  /** For the workspace since the baseline, for overlays compared to the host. */
  Comparison changes() throws IOException {
    TreeState now = tree.freeze();
    Comparison comparison = new Comparison();
    for (Branch branch : branches) {
      TreeState before = branch.lower() == null ? baseline : Comparison.NOTHING;
      comparison.add(branch, before, now);
    }
    return comparison;
  }

  Comparison changesSince(Snapshot earlier) throws IOException {
    TreeState now = tree.freeze();
    TreeState before = TreeSnapshot.of(earlier).state();
    Comparison comparison = new Comparison();
    for (Branch branch : branches) {
      comparison.add(branch, before, now);
    }
    return comparison;
  }
}
