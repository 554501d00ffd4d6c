package dev.terrarium.engine;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A guest language. Programs in different languages may share one session's workspace and tools.
 */
public enum Language {
  /** Python 3.12 as GraalPy implements it. */
  PYTHON("python", "py"),
  /** JavaScript, ECMAScript 2025, as GraalJS implements it. */
  JAVASCRIPT("javascript", "js");

  private final String id;
  private final String extension;

  Language(String id, String extension) {
    this.id = id;
    this.extension = extension;
  }

  /**
   * Returns the lower-case name that the command line and JSON use.
   *
   * @return {@code python} or {@code javascript}
   */
  public String id() {
    return id;
  }

  /**
   * Returns the usual file name extension.
   *
   * @return the extension without a dot, such as {@code py}
   */
  public String extension() {
    return extension;
  }

  /**
   * Finds a language by a name that people use for it.
   *
   * @param name an id or a common short form: {@code python}, {@code py}, {@code python3}, {@code
   *     javascript}, {@code js}, {@code node}; case does not matter
   * @return the language
   * @throws IllegalArgumentException if no language has that name; the message lists those that are
   *     known
   */
  public static Language of(String name) {
    return switch (name.strip().toLowerCase(Locale.ROOT)) {
      case "python", "py", "python3" -> PYTHON;
      case "javascript", "js", "node", "ecmascript" -> JAVASCRIPT;
      default ->
          throw new IllegalArgumentException(
              "unknown language '" + name + "': use one of python, javascript");
    };
  }

  /**
   * Finds the language of a source file by its extension.
   *
   * @param fileName a file name or path
   * @return the language, or empty where the extension ({@code .py}, {@code .js}, {@code .mjs},
   *     {@code .cjs}) names none
   */
  public static Optional<Language> ofFileName(String fileName) {
    String lower = fileName.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".mjs") || lower.endsWith(".cjs")) {
      return Optional.of(JAVASCRIPT);
    }
    return Arrays.stream(values()).filter(l -> lower.endsWith("." + l.extension)).findFirst();
  }
}
