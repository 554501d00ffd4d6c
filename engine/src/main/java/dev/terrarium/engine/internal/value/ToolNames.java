package dev.terrarium.engine.internal.value;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names that work as identifiers in both guest languages. */
public final class ToolNames {
  private static final int MAX_LENGTH = 64;

  private static final String PYTHON =
      "False None True and as assert async await break class continue def del elif else except"
          + " finally for from global if import in is lambda nonlocal not or pass raise return try"
          + " while with yield";

  // With the names that strict code must not bind, and globals that cannot be replaced.
  private static final String JAVASCRIPT =
      "arguments await break case catch class const continue debugger default delete do else enum"
          + " eval export extends false finally for function if implements import in instanceof"
          + " interface let new null package private protected public return static super switch"
          + " this throw true try typeof var void while with yield Infinity NaN undefined";

  private static final Set<String> RESERVED =
      Stream.of(PYTHON, JAVASCRIPT)
          .flatMap(words -> Arrays.stream(words.split(" ")))
          .collect(Collectors.toUnmodifiableSet());

  private ToolNames() {}

  /** Tells whether text has the form of an identifier in ASCII. */
  static boolean isIdentifier(String text) {
    if (text.isEmpty() || text.charAt(0) <= '9') {
      return false;
    }
    return text.chars().allMatch(c -> c < 128 && (Character.isLetterOrDigit(c) || c == '_'));
  }

  public static void require(String what, String name) {
    if (!isIdentifier(name) || name.length() > MAX_LENGTH) {
      throw new IllegalArgumentException(
          "%s %s is no name for both languages: use up to %d of the characters a-z, A-Z, 0-9 and _,"
                  .formatted(what, Words.quote(name), MAX_LENGTH)
              + " not starting with a digit");
    }
    if (RESERVED.contains(name)) {
      throw new IllegalArgumentException(
          "%s '%s' is a reserved word of Python or JavaScript: use another name"
              .formatted(what, name));
    }
    if (name.startsWith("__")) {
      throw new IllegalArgumentException(
          "%s '%s' starts with __, which both languages keep for themselves: use another name"
              .formatted(what, name));
    }
  }
}
