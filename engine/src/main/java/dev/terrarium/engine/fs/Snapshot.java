package dev.terrarium.engine.fs;

import dev.terrarium.engine.internal.fs.Archives;
import dev.terrarium.engine.internal.fs.TreeSnapshot;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * The files of a workspace at one moment: everything below {@code /workspace} and what the guest
 * wrote into or deleted from overlays. {@code /tmp} is not part of it.
 *
 * <p>Immutable, thread-safe and cheap: contents are shared with the workspace and with other
 * snapshots and copied only when someone writes. Sessions can be opened from a snapshot, any number
 * of them. Implemented by the engine.
 */
public interface Snapshot {
  /**
   * The files in it.
   *
   * @return the absolute guest paths of all files, sorted; no directories
   */
  List<String> files();

  /**
   * Reads one file.
   *
   * @param path a guest path, absolute or relative to {@code /workspace}
   * @return a copy of its bytes
   * @throws FileAccessException if there is no such file
   */
  byte[] read(String path);

  /**
   * The content of one file, without copying it.
   *
   * @param path a guest path, absolute or relative to {@code /workspace}
   * @return its content
   * @throws FileAccessException if there is no such file
   */
  FileContent content(String path);

  /**
   * The sum of all file sizes.
   *
   * @return the size in bytes
   */
  long size();

  /**
   * Writes everything below {@code /workspace} as an archive, paths relative to it and sorted. The
   * stream is not closed.
   *
   * @param format the archive format
   * @param out where to write
   * @throws FileAccessException if writing fails
   */
  void exportTo(ArchiveFormat format, OutputStream out);

  /**
   * A snapshot with an empty workspace.
   *
   * @return the empty snapshot
   */
  static Snapshot empty() {
    return TreeSnapshot.empty();
  }

  /**
   * A snapshot of the given files.
   *
   * @param files contents by guest path, absolute below {@code /workspace} or relative to it; the
   *     arrays are copied
   * @return the snapshot
   * @throws FileAccessException if a path is invalid, outside {@code /workspace}, or both a file
   *     and a directory
   */
  static Snapshot of(Map<String, byte[]> files) {
    return TreeSnapshot.of(files);
  }

  /**
   * A snapshot of a host directory, read now. Symbolic links and special files are skipped. At most
   * what {@link ArchiveLimits#DEFAULT} allows to extract is read.
   *
   * @param directory an existing directory; becomes {@code /workspace}
   * @return the snapshot
   * @throws FileAccessException if reading fails or the directory holds too much
   * @throws IllegalArgumentException if it is no directory
   */
  static Snapshot fromDirectory(Path directory) {
    return TreeSnapshot.fromDirectory(directory, ArchiveLimits.DEFAULT);
  }

  /**
   * A snapshot of an archive's files, which become {@code /workspace}. The stream is not closed.
   *
   * <p>The archive is treated as hostile: path traversal, absolute paths, links, devices, duplicate
   * entries and anything beyond the limits are rejected, never skipped.
   *
   * @param format the archive format
   * @param in the archive
   * @param limits how large it may be
   * @return the snapshot
   * @throws FileAccessException with reason {@link FileAccessException.Reason#BAD_ARCHIVE} naming
   *     the entry and the rule, or reason IO if reading fails
   */
  static Snapshot importFrom(ArchiveFormat format, InputStream in, ArchiveLimits limits) {
    return Archives.read(format, in, limits);
  }
}
