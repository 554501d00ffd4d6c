package dev.terrarium.engine.internal.fs;

import dev.terrarium.engine.fs.ArchiveLimits;
import dev.terrarium.engine.fs.FileAccessException;
import dev.terrarium.engine.fs.Snapshot;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/** Reads a host directory into a snapshot. */
final class HostImport {
  private final PathGuard guard;
  private final ArchiveLimits limits;
  private final SnapshotBuilder builder = new SnapshotBuilder();
  private long bytes;
  private int entries;

  private HostImport(PathGuard guard, ArchiveLimits limits) {
    this.guard = guard;
    this.limits = limits;
  }

  static Snapshot read(Path directory, ArchiveLimits limits) {
    try {
      HostImport run = new HostImport(PathGuard.of(GuestPath.WORKSPACE, directory), limits);
      run.directory(List.of());
      return run.builder.build();
    } catch (IOException e) {
      throw HostErrors.unchecked(e, "/workspace");
    }
  }

  private void directory(List<String> names) throws IOException {
    for (String name : guard.list(names)) {
      List<String> path = new ArrayList<>(names);
      path.add(name);
      BasicFileAttributes facts = guard.factsWithoutLinks(path).orElse(null);
      if (facts != null) {
        entry(path, facts);
      }
    }
  }

  private void entry(List<String> names, BasicFileAttributes facts) throws IOException {
    GuestPath path = GuestPath.WORKSPACE.resolve(String.join("/", names));
    if (facts.isDirectory() || facts.isRegularFile()) {
      entries++;
      check(entries <= limits.maxEntries(), path, "more than " + limits.maxEntries() + " entries");
    }
    if (facts.isDirectory()) {
      builder.directory(path);
      directory(names);
    } else if (facts.isRegularFile()) {
      builder.file(path, content(names, path), facts.lastModifiedTime().toInstant());
    }
  }

  private Chunks content(List<String> names, GuestPath path) throws IOException {
    Chunks result = new Chunks();
    try (SeekableByteChannel channel = guard.openWithoutLinks(names)) {
      ByteBuffer buffer = ByteBuffer.allocate(Chunks.CHUNK);
      while (channel.read(buffer.clear()) >= 0) {
        bytes += buffer.flip().remaining();
        check(
            bytes <= limits.maxExtractedBytes(),
            path,
            "more than " + limits.maxExtractedBytes() + " bytes");
        result.write(result.size(), buffer);
      }
    }
    return result;
  }

  private static void check(boolean holds, GuestPath path, String what) {
    if (!holds) {
      throw new FileAccessException(
          path.toString(),
          FileAccessException.Reason.QUOTA,
          "the directory holds " + what + ", noticed at " + path);
    }
  }
}
