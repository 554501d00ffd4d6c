package dev.terrarium.engine.internal.fs;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.util.ArrayList;
import java.util.List;

/**
 * An absolute, normalised guest path: its names from the root. Purely lexical; it says nothing
 * about what exists, and only {@link PathGuard} turns names into a host path.
 *
 * @param names valid names, none of them empty, {@code .} or {@code ..}
 */
public record GuestPath(List<String> names) {
  /** The longest name, in UTF-8 bytes, as on Linux. */
  static final int MAX_NAME = 255;

  /** The longest path, in UTF-8 bytes, as on Linux. */
  static final int MAX_PATH = 4096;

  /** The deepest path: keeps walks over a tree shallow enough for any stack. */
  static final int MAX_DEPTH = 256;

  /** {@code /}. */
  public static final GuestPath ROOT = new GuestPath(List.of());

  /** {@code /workspace}, where guests start. */
  public static final GuestPath WORKSPACE = new GuestPath(List.of("workspace"));

  /** {@code /tmp}. */
  public static final GuestPath TMP = new GuestPath(List.of("tmp"));

  /** Copies the names. */
  public GuestPath {
    names = List.copyOf(names);
  }

  /**
   * Parses a path, absolute or relative to this one; {@code .} and {@code ..} are resolved
   * lexically, and {@code ..} at the root stays there.
   *
   * @throws FileSystemException if a name or the path is too long, or holds a NUL or half a
   *     surrogate pair
   */
  public GuestPath resolve(String text) throws FileSystemException {
    // Bounds the work on hostile input before splitting it; "." and ".." may make it longer than
    // the normalised result.
    if (text.length() > 4 * MAX_PATH) {
      throw FsErrors.nameTooLong(text);
    }
    List<String> result = new ArrayList<>(text.startsWith("/") ? List.of() : names);
    for (int start = 0; start <= text.length(); ) {
      int slash = text.indexOf('/', start);
      int end = slash < 0 ? text.length() : slash;
      step(result, text.substring(start, end), text);
      start = end + 1;
    }
    return checked(result, text);
  }

  private static void step(List<String> result, String name, String text)
      throws FileSystemException {
    switch (name) {
      case "", "." -> {}
      case ".." -> {
        if (!result.isEmpty()) {
          result.removeLast();
        }
      }
      default -> {
        if (encodedLength(name, text) > MAX_NAME) {
          throw FsErrors.nameTooLong(text);
        }
        result.add(name);
      }
    }
  }

  private static GuestPath checked(List<String> names, String text) throws FileSystemException {
    int length = 0;
    for (String name : names) {
      length += 1 + encodedLength(name, text);
    }
    if (length > MAX_PATH || names.size() > MAX_DEPTH) {
      throw FsErrors.nameTooLong(text);
    }
    return new GuestPath(names);
  }

  private static int encodedLength(String name, String text) throws FileSystemException {
    if (name.indexOf('\0') >= 0) {
      throw FsErrors.invalid(text);
    }
    try {
      ByteBuffer bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(name));
      return bytes.remaining();
    } catch (CharacterCodingException e) {
      throw FsErrors.invalid(text);
    }
  }

  /** Whether this path is {@code other} or below it. */
  public boolean startsWith(GuestPath other) {
    return names.size() >= other.names.size()
        && names.subList(0, other.names.size()).equals(other.names);
  }

  /** The names of this path below {@code base}, which it must start with. */
  List<String> below(GuestPath base) {
    return names.subList(base.names.size(), names.size());
  }

  /** The path with one more name, which must be valid. */
  GuestPath child(String name) {
    List<String> longer = new ArrayList<>(names);
    longer.add(name);
    return new GuestPath(longer);
  }

  GuestPath descendant(List<String> more) {
    List<String> longer = new ArrayList<>(names);
    longer.addAll(more);
    return new GuestPath(longer);
  }

  /** The path without its last name; the root is its own parent. */
  GuestPath parent() {
    return names.isEmpty() ? this : new GuestPath(names.subList(0, names.size() - 1));
  }

  @Override
  public String toString() {
    return "/" + String.join("/", names);
  }
}
