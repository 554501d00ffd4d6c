package dev.terrarium.engine.internal.graal.js;

/**
 * A token of JavaScript source text.
 *
 * @param kind what it is
 * @param text its characters; empty for pieces of templates, strings and regular expressions
 * @param start where it starts
 * @param end where it ends, exclusive
 * @param depth how many brackets are open around it; those that it opens or closes are not counted
 * @param newline whether a line ends between it and the token before
 * @param block for braces, whether they enclose statements; for parentheses, whether they are the
 *     head of a statement such as {@code if}
 */
record Token(
    Kind kind, String text, int start, int end, int depth, boolean newline, boolean block) {

  enum Kind {
    NAME,
    NUMBER,
    STRING,
    REGEX,
    TEMPLATE,
    PUNCTUATOR
  }

  boolean is(String expected) {
    return text.equals(expected);
  }

  boolean isName() {
    return kind == Kind.NAME;
  }
}
