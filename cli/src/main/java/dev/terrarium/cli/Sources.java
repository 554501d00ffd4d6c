package dev.terrarium.cli;

import dev.terrarium.engine.Language;
import dev.terrarium.engine.Program;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Finds out which program is meant. */
final class Sources {
  private Sources() {}

  /** Returns the program that a FILE argument or {@code --code} names; exactly one is needed. */
  static Program program(
      Host host, @Nullable String file, @Nullable String code, @Nullable String language) {
    if ((file == null) == (code == null)) {
      throw new UsageError(
          file == null ? "run" : file,
          file == null ? "no program is given" : "--code is given as well",
          "give one of FILE, - (standard input) or --code TEXT");
    }
    if (code != null) {
      return named(required(language, "--code"), "main", code);
    }
    return "-".equals(file) ? fromStdin(host, language) : fromFile(String.valueOf(file), language);
  }

  /** Reads a language as people write it; {@code input} is what messages call it. */
  static Language language(String input, String name) {
    try {
      return Language.of(name);
    } catch (IllegalArgumentException e) {
      throw UsageError.of(input, e);
    }
  }

  private static Language required(@Nullable String language, String input) {
    if (language == null) {
      throw new UsageError(
          input, "the language is not known", "add --language python or --language javascript");
    }
    return language("--language " + language, language);
  }

  private static Program fromStdin(Host host, @Nullable String language) {
    Language known = required(language, "-");
    try {
      return named(known, "main", SourceText.read(host.in(), "standard input"));
    } catch (IOException e) {
      throw new UsageError(
          "standard input", "cannot be read (" + e.getMessage() + ")", "give a FILE");
    }
  }

  private static Program fromFile(String file, @Nullable String language) {
    Path path = path(file);
    String name = path.getFileName() == null ? file : path.getFileName().toString();
    Language known =
        language == null
            ? Language.ofFileName(name).orElseGet(() -> required(null, file))
            : required(language, file);
    return create(known, name, SourceText.read(path, file), file);
  }

  /** Reads a path; {@code file} is what messages call it. */
  static Path path(String file) {
    try {
      return Path.of(file);
    } catch (InvalidPathException e) {
      throw new UsageError(file, "is not a path", "correct it");
    }
  }

  private static Program named(Language language, String stem, String source) {
    return create(language, stem + "." + language.extension(), source, stem);
  }

  private static Program create(Language language, String name, String source, String input) {
    try {
      return Program.of(language, source).named(name);
    } catch (IllegalArgumentException e) {
      throw UsageError.of(input, e);
    }
  }
}
