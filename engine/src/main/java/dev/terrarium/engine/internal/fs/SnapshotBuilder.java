package dev.terrarium.engine.internal.fs;

import dev.terrarium.engine.fs.FileAccessException;
import dev.terrarium.engine.fs.FileQuota;
import dev.terrarium.engine.fs.Snapshot;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;

/** Fills an empty workspace. Not thread-safe. */
final class SnapshotBuilder {
  private static final FileQuota NO_QUOTA = new FileQuota(Long.MAX_VALUE, 10_000_000);

  private final MemoryTree tree = new MemoryTree(NO_QUOTA, Clock.systemUTC(), QuotaListener.NONE);
  private final Branch branch = new Branch(GuestPath.WORKSPACE, tree, null);

  /** Adds a file below the workspace, with the directories it is in. */
  void file(GuestPath path, Chunks content) {
    file(path, content, tree.now());
  }

  /** Adds a file that was modified at a certain time. */
  void file(GuestPath path, Chunks content, Instant modified) {
    try {
      directoryOf(path.parent());
      branch.add(path.below(GuestPath.WORKSPACE), content);
      branch.inodeForWriting(path.below(GuestPath.WORKSPACE)).modified = modified;
    } catch (IOException e) {
      throw HostErrors.unchecked(e, path.toString());
    }
  }

  /** Adds a directory, with those it is in. */
  void directory(GuestPath path) {
    try {
      directoryOf(path);
    } catch (IOException e) {
      throw HostErrors.unchecked(e, path.toString());
    }
  }

  private void directoryOf(GuestPath path) throws IOException {
    var names = path.below(GuestPath.WORKSPACE);
    for (int end = 1; end <= names.size(); end++) {
      var stat = branch.stat(names.subList(0, end));
      if (stat.isEmpty()) {
        branch.createDirectory(names.subList(0, end));
      } else if (!stat.get().isDirectory()) {
        throw new FileAccessException(
            path.toString(),
            FileAccessException.Reason.NOT_A_DIRECTORY,
            branch.shown(names.subList(0, end)) + " is both a file and a directory");
      }
    }
  }

  /** How many files and directories there are so far. */
  int size() {
    return tree.usage().files();
  }

  Snapshot build() {
    return new TreeSnapshot(tree.freeze());
  }
}
