package dev.terrarium.engine.internal.fs;

import java.nio.file.FileSystemException;

/**
 * The errors that java.nio has no class for. The reasons are the C library's texts, since that is
 * how the languages find the error number ("No space left on device" becomes ENOSPC).
 */
final class FsErrors {
  static final String IS_A_DIRECTORY = "Is a directory";
  static final String READ_ONLY = "Read-only file system";
  static final String NO_SPACE = "No space left on device";
  static final String INVALID = "Invalid argument";
  static final String NAME_TOO_LONG = "File name too long";
  static final String FILE_TOO_LARGE = "File too large";
  static final String TOO_MANY_OPEN = "Too many open files";
  static final String BUSY = "Device or resource busy";
  private static final int SHOWN = 80;

  private FsErrors() {}

  static FileSystemException isDirectory(String path) {
    return new FileSystemException(path, null, IS_A_DIRECTORY);
  }

  static FileSystemException readOnly(String path) {
    return new FileSystemException(path, null, READ_ONLY);
  }

  static FileSystemException noSpace(String path) {
    return new FileSystemException(path, null, NO_SPACE);
  }

  static FileSystemException invalid(String path) {
    return new FileSystemException(shown(path), null, INVALID);
  }

  static FileSystemException nameTooLong(String path) {
    return new FileSystemException(shown(path), null, NAME_TOO_LONG);
  }

  static FileSystemException fileTooLarge(String path) {
    return new FileSystemException(path, null, FILE_TOO_LARGE);
  }

  static FileSystemException tooManyOpen(String path) {
    return new FileSystemException(path, null, TOO_MANY_OPEN);
  }

  static FileSystemException busy(String path) {
    return new FileSystemException(path, null, BUSY);
  }

  /** Hostile paths can be megabytes long or hold NULs, which belong in no message. */
  private static String shown(String path) {
    String printable = path.replace('\0', '?');
    return printable.length() <= SHOWN ? printable : printable.substring(0, SHOWN) + "...";
  }
}
