package dev.terrarium.engine;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * A piece of guest source code with the values that it gets as inputs.
 *
 * <p>Inputs become global variables of the program; they travel as values and are never pasted into
 * the source. A program is immutable and may be used by any number of sessions and threads; an
 * engine parses equal source text once and reuses the result.
 *
 * @param language the language of the source
 * @param name the file name that tracebacks show, such as {@code main.py}; a plain name or a guest
 *     path, never a host path
 * @param source the source text
 * @param inputs values by variable name; names must be identifiers
 */
public record Program(
    Language language, String name, String source, Map<String, GuestValue> inputs) {

  /** The longest source text that is accepted, in characters: 10 million. */
  public static final int MAX_SOURCE_CHARS = 10_000_000;

  private static final Pattern IDENTIFIER = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$]*");

  /**
   * Creates a program.
   *
   * @throws IllegalArgumentException if the source is too long or a name is not usable
   */
  public Program {
    Objects.requireNonNull(language, "language");
    if (source.length() > MAX_SOURCE_CHARS) {
      throw new IllegalArgumentException(
          "program '%s' has %,d characters, more than the %,d accepted: put data into files or inputs"
              .formatted(name, source.length(), MAX_SOURCE_CHARS));
    }
    if (name.isBlank() || name.length() > 255 || name.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException(
          "program name must be 1 to 255 printable characters, such as main.py");
    }
    for (String input : inputs.keySet()) {
      if (!IDENTIFIER.matcher(input).matches()) {
        throw new IllegalArgumentException(
            "input name '" + input + "' is not an identifier: use letters, digits and _");
      }
    }
    // Map.copyOf would lose the order in which the caller gave the inputs.
    inputs = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(inputs));
  }

  /**
   * Creates a program without inputs, named {@code main} plus the language's extension.
   *
   * @param language the language of the source
   * @param source the source text
   * @return the program
   * @throws IllegalArgumentException if the source is too long
   */
  public static Program of(Language language, String source) {
    return new Program(language, "main." + language.extension(), source, Map.of());
  }

  /**
   * Creates a Python program named {@code main.py}.
   *
   * @param source the source text
   * @return the program
   * @throws IllegalArgumentException if the source is too long
   */
  public static Program python(String source) {
    return of(Language.PYTHON, source);
  }

  /**
   * Creates a JavaScript program named {@code main.js}. Source text that uses {@code import},
   * {@code export} or top-level {@code await} runs as a module.
   *
   * @param source the source text
   * @return the program
   * @throws IllegalArgumentException if the source is too long
   */
  public static Program javaScript(String source) {
    return of(Language.JAVASCRIPT, source);
  }

  /**
   * Returns this program under another file name.
   *
   * @param newName the file name for tracebacks
   * @return a new program
   * @throws IllegalArgumentException if the name is blank, too long or has control characters
   */
  public Program named(String newName) {
    return new Program(language, newName, source, inputs);
  }

  /**
   * Returns this program with one more input.
   *
   * @param input the variable's name, an identifier
   * @param value any value that {@link GuestValue#of(Object)} accepts
   * @return a new program
   * @throws IllegalArgumentException if the name is not an identifier or the value has a type that
   *     cannot cross
   */
  public Program with(String input, @org.jspecify.annotations.Nullable Object value) {
    Map<String, GuestValue> more = new LinkedHashMap<>(inputs);
    more.put(input, GuestValue.of(value));
    return new Program(language, name, source, more);
  }
}
