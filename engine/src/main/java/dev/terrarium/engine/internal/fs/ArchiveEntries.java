package dev.terrarium.engine.internal.fs;

import dev.terrarium.engine.fs.ArchiveLimits;
import dev.terrarium.engine.fs.FileAccessException;
import dev.terrarium.engine.fs.Snapshot;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/** Takes the entries of an archive one by one and checks each against the rules. */
final class ArchiveEntries {
  private final ArchiveLimits limits;
  private final SnapshotBuilder builder = new SnapshotBuilder();
  private final Set<GuestPath> seen = new HashSet<>();
  private int count;
  private long bytes;

  ArchiveEntries(ArchiveLimits limits) {
    this.limits = limits;
  }

  static FileAccessException rejected(String name, String why) {
    String shown = name.replaceAll("\\p{Cntrl}", "?");
    shown = shown.length() <= 200 ? shown : shown.substring(0, 200) + "...";
    return new FileAccessException(
        shown,
        FileAccessException.Reason.BAD_ARCHIVE,
        "archive entry \"" + shown + "\" " + why + "; the archive is rejected as a whole");
  }

  void directory(String name) {
    GuestPath path = accept(name);
    if (!path.equals(GuestPath.WORKSPACE)) {
      add(name, () -> builder.directory(path));
    }
  }

  void file(String name, InputStream content, Instant modified) throws IOException {
    GuestPath path = accept(name);
    if (path.equals(GuestPath.WORKSPACE)) {
      throw rejected(name, "has no name");
    }
    Chunks chunks = read(name, content);
    add(name, () -> builder.file(path, chunks, modified));
  }

  private void add(String name, Runnable action) {
    try {
      action.run();
    } catch (FileAccessException e) {
      throw rejected(name, "clashes with another entry: " + e.getMessage());
    }
    // A short name can stand for hundreds of directories that no entry is about.
    if (builder.size() > limits.maxEntries()) {
      throw rejected(
          name,
          "takes files and directories, with those that names imply, beyond the "
              + limits.maxEntries()
              + " entries allowed");
    }
  }

  private GuestPath accept(String name) {
    count++;
    if (count > limits.maxEntries()) {
      throw rejected(name, "is one more than the " + limits.maxEntries() + " entries allowed");
    }
    if (name.getBytes(StandardCharsets.UTF_8).length > limits.maxPathLength()) {
      throw rejected(name, "has a name longer than " + limits.maxPathLength() + " bytes");
    }
    if (name.startsWith("/") || name.matches("[A-Za-z]:.*")) {
      throw rejected(name, "has an absolute path");
    }
    if (name.indexOf('\\') >= 0) {
      throw rejected(name, "has a backslash in its path");
    }
    for (String part : name.split("/", -1)) {
      if (part.equals("..")) {
        throw rejected(name, "has a path that leads upward");
      }
    }
    GuestPath path = parse(name);
    if (!seen.add(path)) {
      throw rejected(name, "is there twice");
    }
    return path;
  }

  private static GuestPath parse(String name) {
    try {
      return GuestPath.WORKSPACE.resolve(name);
    } catch (FileSystemException e) {
      throw rejected(name, "has a name that is not allowed: " + e.getReason());
    }
  }

  private Chunks read(String name, InputStream content) throws IOException {
    Chunks result = new Chunks();
    byte[] buffer = new byte[Chunks.CHUNK];
    for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
      bytes += read;
      if (bytes > limits.maxExtractedBytes()) {
        throw rejected(
            name, "takes the contents beyond " + limits.maxExtractedBytes() + " bytes in all");
      }
      result.write(result.size(), ByteBuffer.wrap(buffer, 0, read));
    }
    return result;
  }

  Snapshot build() {
    return builder.build();
  }
}
