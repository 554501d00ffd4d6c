package dev.terrarium.engine.internal.graal.js;

import java.util.ArrayList;
import java.util.List;

/** Finds the names that a top-level statement declares. */
final class Declarations {
  private final List<Token> tokens;
  private final List<String> names = new ArrayList<>();
  private int at;

  private Declarations(List<Token> tokens, int at) {
    this.tokens = tokens;
    this.at = at;
  }

  static List<String> names(Statement.Kind kind, List<Token> tokens) {
    Declarations reader = new Declarations(tokens, 1);
    switch (kind) {
      case LEXICAL, VAR -> reader.variables();
      case FUNCTION, CLASS -> reader.declared();
      case IMPORT -> reader.imported();
      case EXPORT, EXPORT_DEFAULT -> reader.exported();
      case EXPRESSION, OTHER -> {}
    }
    return reader.names;
  }

  private boolean has() {
    return at < tokens.size();
  }

  private boolean sees(String text) {
    return has() && tokens.get(at).is(text);
  }

  private void variables() {
    while (has()) {
      target();
      skipTo(0);
      at++;
    }
  }

  /** Reads a name or a pattern. */
  private void target() {
    if (sees("...")) {
      at++;
    }
    if (sees("{") || sees("[")) {
      pattern();
    } else if (has() && tokens.get(at).isName()) {
      names.add(tokens.get(at++).text());
    }
  }

  private void pattern() {
    boolean isObject = sees("{");
    int depth = tokens.get(at++).depth() + 1;
    while (has() && tokens.get(at).depth() >= depth) {
      if (sees(",")) {
        at++;
        continue;
      }
      if (isObject) {
        skipKey(depth);
      }
      target();
      skipTo(depth);
    }
    at++;
  }

  /** Skips a property's key and colon, unless the key is itself the variable. */
  private void skipKey(int depth) {
    int colon = at;
    while (colon < tokens.size() && tokens.get(colon).depth() >= depth) {
      Token token = tokens.get(colon);
      if (token.depth() == depth && (token.is(",") || token.is("="))) {
        return;
      }
      if (token.depth() == depth && token.is(":")) {
        at = colon + 1;
        return;
      }
      colon++;
    }
  }

  /** Skips to the next comma at a depth, or out of it. */
  private void skipTo(int depth) {
    while (has() && tokens.get(at).depth() >= depth) {
      if (tokens.get(at).depth() == depth && sees(",")) {
        return;
      }
      at++;
    }
  }

  private void declared() {
    if (sees("function")) {
      at++;
    }
    if (sees("*")) {
      at++;
    }
    if (has() && tokens.get(at).isName() && !sees("extends")) {
      names.add(tokens.get(at).text());
    }
  }

  private void exported() {
    if (sees("default")) {
      at++;
    }
    if (sees("const") || sees("let") || sees("var")) {
      at++;
      variables();
    } else if (sees("function") || sees("class") || sees("async")) {
      at += sees("async") ? 1 : 0;
      at += sees("class") ? 1 : 0;
      declared();
    }
  }

  /** Reads {@code a, {b, c as d}, * as e from 'f'}: the name before each comma, brace or "from". */
  private void imported() {
    for (; has() && !sees("from") && tokens.get(at).kind() != Token.Kind.STRING; at++) {
      Token next = at + 1 < tokens.size() ? tokens.get(at + 1) : tokens.get(at);
      if (tokens.get(at).isName() && (next.is(",") || next.is("}") || next.is("from"))) {
        names.add(tokens.get(at).text());
      }
    }
  }
}
