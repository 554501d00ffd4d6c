package dev.terrarium.engine.fs;

import java.util.List;

/**
 * The host's view of a session's files. Paths are guest paths, absolute or relative to {@code
 * /workspace}; {@code .} and {@code ..} are resolved lexically.
 *
 * <p>The host can write where the guest can: {@code /workspace}, {@code /tmp} and overlays, against
 * the same quota. Every method throws {@link FileAccessException} if the path is invalid, is
 * outside what the session was granted, or the operation cannot be done. Thread-safe: each call is
 * atomic, also while the guest runs, and changes nothing if it fails.
 */
public interface Workspace {
  /**
   * Reads a file.
   *
   * @param path the file
   * @return its bytes
   */
  byte[] read(String path);

  /**
   * Reads a text file.
   *
   * @param path the file
   * @return its content decoded as UTF-8, malformed bytes replaced
   */
  String readText(String path);

  /**
   * Creates or replaces a file; missing directories are created.
   *
   * @param path the file
   * @param content its new content
   */
  void write(String path, byte[] content);

  /**
   * Creates or replaces a text file; missing directories are created.
   *
   * @param path the file
   * @param content its new content, encoded as UTF-8
   */
  void writeText(String path, String content);

  /**
   * Appends to a file; it and missing directories are created.
   *
   * @param path the file
   * @param content what to append
   */
  void append(String path, byte[] content);

  /**
   * Creates a directory and its missing parents; an existing directory is fine.
   *
   * @param path the directory
   */
  void createDirectory(String path);

  /**
   * Deletes a file, or a directory with everything in it; not {@code /workspace}, {@code /tmp} or a
   * mount itself.
   *
   * @param path the file or directory
   * @return whether there was anything to delete
   */
  boolean delete(String path);

  /**
   * Moves a file or directory; an existing file at the target is replaced.
   *
   * @param from the file or directory
   * @param to its new path, whose parent must exist
   */
  void move(String from, String to);

  /**
   * Whether something exists.
   *
   * @param path the path
   * @return true if it is a file or directory
   */
  boolean exists(String path);

  /**
   * The entries of a directory.
   *
   * @param path the directory
   * @return its files and directories, sorted by path
   */
  List<FileInfo> list(String path);

  /**
   * Everything below a directory.
   *
   * @param path the directory, not itself part of the result
   * @return files and directories, parents before children, names sorted
   */
  List<FileInfo> walk(String path);

  /**
   * What is known about a file or directory.
   *
   * @param path the path
   * @return its facts
   */
  FileInfo info(String path);

  /**
   * What changed. For {@code /workspace}: since the session was opened or last restored. For an
   * overlay: compared to its host directory, whatever snapshot the session was opened from, since
   * that is what the change can be applied to. {@code /tmp} is left out.
   *
   * @return the changes
   */
  ChangeSet changes();

  /**
   * What changed since a snapshot of this or another session was taken, overlays included.
   *
   * @param earlier the snapshot to compare with
   * @return the changes
   */
  ChangeSet changesSince(Snapshot earlier);

  /**
   * The files as they are now, for later or for other sessions. Costs no copy.
   *
   * @return the snapshot
   */
  Snapshot snapshot();

  /**
   * Makes the files what they were in a snapshot; empties {@code /tmp}. A file that the guest has
   * open and that is not in the snapshot fails from then on; one that is shows the old content.
   *
   * @param snapshot the snapshot
   * @throws IllegalArgumentException if it holds overlay files for a mount that this session does
   *     not have
   */
  void restore(Snapshot snapshot);

  /**
   * How much of the quota is in use.
   *
   * @return the usage now
   */
  FileUsage usage();
}
