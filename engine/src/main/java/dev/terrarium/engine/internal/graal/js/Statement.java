package dev.terrarium.engine.internal.graal.js;

import java.util.List;

/**
 * A statement at the top level of a program.
 *
 * @param kind what it is, as far as this matters
 * @param tokens its tokens, the semicolon included; never empty
 * @param names the variables that it declares
 */
record Statement(Kind kind, List<Token> tokens, List<String> names) {

  enum Kind {
    /** {@code let} or {@code const}. */
    LEXICAL,
    VAR,
    FUNCTION,
    CLASS,
    IMPORT,
    EXPORT,
    EXPORT_DEFAULT,
    EXPRESSION,
    OTHER
  }

  Token first() {
    return tokens.getFirst();
  }

  Token last() {
    return tokens.getLast();
  }
}
