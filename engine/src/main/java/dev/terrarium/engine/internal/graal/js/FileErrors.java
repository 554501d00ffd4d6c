package dev.terrarium.engine.internal.graal.js;

import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.graalvm.polyglot.PolyglotException;

/**
 * A file error as Node shows it.
 *
 * @param code the error's code, such as {@code ENOENT}
 * @param text what it means
 */
record FileErrors(String code, String text) {
  static final FileErrors IO = new FileErrors("EIO", "i/o error");

  static FileErrors of(FileSystemException failure) {
    return switch (failure) {
      case NoSuchFileException _ -> new FileErrors("ENOENT", "no such file or directory");
      case FileAlreadyExistsException _ -> new FileErrors("EEXIST", "file already exists");
      case NotDirectoryException _ -> new FileErrors("ENOTDIR", "not a directory");
      case DirectoryNotEmptyException _ -> new FileErrors("ENOTEMPTY", "directory not empty");
      case AccessDeniedException _ -> new FileErrors("EACCES", "permission denied");
      default -> byReason(String.valueOf(failure.getReason()));
    };
  }

  // The file layer gives the C library's texts.
  private static FileErrors byReason(String reason) {
    return switch (reason) {
      case "Is a directory" -> new FileErrors("EISDIR", "illegal operation on a directory");
      case "Read-only file system" -> new FileErrors("EROFS", "read-only file system");
      case "No space left on device" -> new FileErrors("ENOSPC", "no space left on device");
      case "Invalid argument" -> new FileErrors("EINVAL", "invalid argument");
      case "File name too long" -> new FileErrors("ENAMETOOLONG", "name too long");
      case "File too large" -> new FileErrors("EFBIG", "file too large");
      case "Too many open files" -> new FileErrors("EMFILE", "too many open files");
      case "Device or resource busy" -> new FileErrors("EBUSY", "resource busy or locked");
      default -> IO;
    };
  }

  /** Throws the error into the guest; never returns. */
  PolyglotException raise(Hooks hooks, String call, String path) {
    String message = "%s: %s, %s '%s'".formatted(code, text, call, path);
    throw hooks.call("systemError", code, message, call, path).throwException();
  }
}
