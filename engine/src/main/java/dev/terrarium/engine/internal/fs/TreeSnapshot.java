package dev.terrarium.engine.internal.fs;

import dev.terrarium.engine.fs.ArchiveFormat;
import dev.terrarium.engine.fs.ArchiveLimits;
import dev.terrarium.engine.fs.FileAccessException;
import dev.terrarium.engine.fs.FileContent;
import dev.terrarium.engine.fs.Snapshot;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A snapshot is a frozen state of a tree. */
public final class TreeSnapshot implements Snapshot {
  private static final TreeSnapshot EMPTY = new TreeSnapshot(Comparison.NOTHING);

  private final TreeState state;

  TreeSnapshot(TreeState state) {
    this.state = state;
  }

  TreeState state() {
    return state;
  }

  /** The engine's own implementation, which is the only one. */
  static TreeSnapshot of(Snapshot snapshot) {
    if (snapshot instanceof TreeSnapshot tree) {
      return tree;
    }
    throw new IllegalArgumentException(
        "snapshots are made by Snapshot.of and its siblings, not by " + snapshot.getClass());
  }

  /** Nothing. */
  public static Snapshot empty() {
    return EMPTY;
  }

  /** The given files. */
  public static Snapshot of(Map<String, byte[]> files) {
    SnapshotBuilder builder = new SnapshotBuilder();
    files.forEach((path, content) -> builder.file(workspacePath(path), Chunks.of(content)));
    return builder.build();
  }

  /** The files of a host directory. */
  public static Snapshot fromDirectory(Path directory, ArchiveLimits limits) {
    return HostImport.read(MountRules.hostDirectory(directory), limits);
  }

  private static GuestPath workspacePath(String path) {
    GuestPath result = parse(path);
    if (!result.startsWith(GuestPath.WORKSPACE) || result.equals(GuestPath.WORKSPACE)) {
      throw new FileAccessException(
          path,
          FileAccessException.Reason.DENIED,
          path + " is not below /workspace: snapshots are made of workspace files");
    }
    return result;
  }

  private static GuestPath parse(String path) {
    try {
      return GuestPath.WORKSPACE.resolve(path);
    } catch (FileSystemException e) {
      throw HostErrors.unchecked(e, path);
    }
  }

  @Override
  public List<String> files() {
    List<String> result = new ArrayList<>();
    for (String key : state.branchKeys()) {
      state.walk(
          key,
          (names, inode) -> {
            if (inode instanceof Inode.File) {
              result.add(key + "/" + String.join("/", names));
            }
          });
    }
    return result.stream().sorted().toList();
  }

  @Override
  public byte[] read(String path) {
    return content(path).bytes();
  }

  @Override
  public FileContent content(String path) {
    GuestPath guestPath = parse(path);
    for (String key : state.branchKeys()) {
      GuestPath at = parse(key);
      if (guestPath.startsWith(at)) {
        Lookup found = state.find(key, guestPath.below(at), false);
        if (found.inMemory() && state.get(found.slot()) instanceof Inode.File file) {
          return new MemoryContent(file.chunks);
        }
      }
    }
    throw new FileAccessException(
        guestPath.toString(),
        FileAccessException.Reason.NOT_FOUND,
        "the snapshot has no file " + guestPath);
  }

  @Override
  public long size() {
    return state.bytes();
  }

  @Override
  public void exportTo(ArchiveFormat format, OutputStream out) {
    Archives.write(state, format, out);
  }
}
