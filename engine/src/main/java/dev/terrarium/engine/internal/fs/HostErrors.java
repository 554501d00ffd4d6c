package dev.terrarium.engine.internal.fs;

import dev.terrarium.engine.fs.FileAccessException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Turns what the host says into what a guest may hear. */
final class HostErrors {
  private HostErrors() {}

  /** The same error about the guest's path, without anything of the host's. */
  static IOException asGuest(IOException e, String guestPath) {
    return switch (e) {
      case NoSuchFileException _ -> new NoSuchFileException(guestPath);
      case NotDirectoryException _ -> new NotDirectoryException(guestPath);
      case AccessDeniedException _ -> new AccessDeniedException(guestPath);
      case FileAlreadyExistsException _ -> new FileAlreadyExistsException(guestPath);
      case DirectoryNotEmptyException _ -> new DirectoryNotEmptyException(guestPath);
      case FileSystemLoopException _ -> new FileSystemLoopException(guestPath);
      case FileSystemException f -> byReason(f, guestPath);
      // The JDK's way of saying that the last name is a link, by text only.
      case IOException i when String.valueOf(i.getMessage()).contains("NOFOLLOW_LINKS") ->
          new AccessDeniedException(guestPath);
      default -> new FileSystemException(guestPath, null, "Input/output error");
    };
  }

  private static IOException byReason(FileSystemException e, String guestPath) {
    String reason = e.getReason() == null ? "Input/output error" : e.getReason();
    return switch (reason) {
      case "Not a directory" -> new NotDirectoryException(guestPath);
      // What was a directory when it was checked is a link now.
      case String s when s.startsWith("Too many levels of symbolic links") ->
          new AccessDeniedException(guestPath);
      default ->
          new FileSystemException(
              guestPath, null, reason.indexOf('/') < 0 ? reason : "Input/output error");
    };
  }

  /** A host whose locale cannot express a name has no such file. */
  static void checkEncodable(Path root, String name, String guestPath) throws IOException {
    try {
      root.getFileSystem().getPath(name);
    } catch (InvalidPathException e) {
      throw new NoSuchFileException(guestPath);
    }
  }

  static FileStat stat(BasicFileAttributes facts) {
    FileStat.Kind kind =
        facts.isDirectory()
            ? FileStat.Kind.DIRECTORY
            : facts.isRegularFile() ? FileStat.Kind.FILE : FileStat.Kind.OTHER;
    int permissions = facts.isDirectory() ? FileStat.READ_ONLY_DIRECTORY : FileStat.READ_ONLY_FILE;
    return new FileStat(
        kind,
        facts.isRegularFile() ? facts.size() : 0,
        facts.lastModifiedTime().toInstant(),
        permissions,
        inode(facts.fileKey()));
  }

  /** Tells files apart without giving away the host's numbers: 64 bits of FNV-1a. */
  private static long inode(@Nullable Object key) {
    long hash = 0xcbf29ce484222325L;
    for (char c : String.valueOf(key).toCharArray()) {
      hash = (hash ^ c) * 0x100000001b3L;
    }
    return hash & Long.MAX_VALUE;
  }

  /** The error as the host's own code gets it. */
  static FileAccessException unchecked(IOException e, String asked) {
    String path =
        e instanceof FileSystemException named && named.getFile() != null ? named.getFile() : asked;
    FileAccessException.Reason reason = reason(e);
    String what = e instanceof FileSystemException f && f.getReason() != null ? f.getReason() : "";
    String text = what.isEmpty() ? reason.name().toLowerCase(Locale.ROOT).replace('_', ' ') : what;
    return new FileAccessException(path, reason, path + ": " + text, e);
  }

  private static FileAccessException.Reason reason(IOException e) {
    return switch (e) {
      case NoSuchFileException _ -> FileAccessException.Reason.NOT_FOUND;
      case NotDirectoryException _ -> FileAccessException.Reason.NOT_A_DIRECTORY;
      case AccessDeniedException _ -> FileAccessException.Reason.DENIED;
      case FileAlreadyExistsException _ -> FileAccessException.Reason.EXISTS;
      case DirectoryNotEmptyException _ -> FileAccessException.Reason.NOT_EMPTY;
      case FileSystemException f when f.getReason() != null ->
          switch (f.getReason()) {
            case FsErrors.IS_A_DIRECTORY -> FileAccessException.Reason.IS_A_DIRECTORY;
            case FsErrors.READ_ONLY, FsErrors.BUSY -> FileAccessException.Reason.DENIED;
            case FsErrors.NO_SPACE, FsErrors.TOO_MANY_OPEN -> FileAccessException.Reason.QUOTA;
            case FsErrors.INVALID, FsErrors.NAME_TOO_LONG ->
                FileAccessException.Reason.INVALID_PATH;
            default -> FileAccessException.Reason.IO;
          };
      default -> FileAccessException.Reason.IO;
    };
  }
}
