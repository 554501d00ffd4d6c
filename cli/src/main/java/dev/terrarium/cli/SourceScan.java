package dev.terrarium.cli;

import dev.terrarium.engine.Language;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Guesses whether typed source text goes on in the next line. Reads brackets, strings, comments and
 * Python blocks; it need not be right about wrong programs, which the language itself reports.
 */
final class SourceScan {
  private static final String REGEX_MAY_FOLLOW = "(,=:[!&|?{};+-*%~^<>";

  private final String text;
  private final Language language;
  private final Deque<Character> open = new ArrayDeque<>();
  private int at;
  private boolean openText;
  private char lastSignificant = ';';

  private SourceScan(Language language, String text) {
    this.language = language;
    this.text = text;
  }

  /** Says whether more lines are needed. */
  static boolean isIncomplete(Language language, String text) {
    SourceScan scan = new SourceScan(language, text);
    scan.scan();
    return scan.openText
        || !scan.open.isEmpty()
        || (language == Language.PYTHON && (text.endsWith("\\") || inBlock(text)));
  }

  private static boolean inBlock(String text) {
    List<String> lines = text.lines().toList();
    if (lines.isEmpty() || text.endsWith("\n") || lines.getLast().isBlank()) {
      return false;
    }
    String last = lines.getLast();
    int comment = last.indexOf('#');
    String code = (comment < 0 ? last : last.substring(0, comment)).stripTrailing();
    return code.endsWith(":")
        || last.startsWith("@")
        || (lines.size() > 1 && Character.isWhitespace(last.charAt(0)));
  }

  private void scan() {
    while (at < text.length() && !openText) {
      if (!open.isEmpty() && open.peek() == '`') {
        template();
      } else {
        code();
      }
    }
  }

  private void code() {
    char c = text.charAt(at);
    if (isComment(c)) {
      return;
    }
    if (c == '\'' || c == '"') {
      string(c);
    } else if (c == '`' && language == Language.JAVASCRIPT) {
      open.push(c);
      at++;
    } else if (c == '/' && language == Language.JAVASCRIPT && regexMayStart()) {
      regex();
    } else {
      bracket(c);
      at++;
    }
    if (!Character.isWhitespace(c)) {
      lastSignificant = c;
    }
  }

  /** Skips a comment, if there is one. */
  private boolean isComment(char c) {
    boolean line = language == Language.PYTHON ? c == '#' : text.startsWith("//", at);
    if (line) {
      int end = text.indexOf('\n', at);
      at = end < 0 ? text.length() : end;
      return true;
    }
    if (language == Language.JAVASCRIPT && text.startsWith("/*", at)) {
      int end = text.indexOf("*/", at + 2);
      openText = end < 0;
      at = end < 0 ? text.length() : end + 2;
      return true;
    }
    return false;
  }

  private void bracket(char c) {
    switch (c) {
      case '(', '[', '{' -> open.push(c);
      case ')', ']', '}' -> open.poll();
      default -> {}
    }
  }

  private void string(char quote) {
    String triple = String.valueOf(quote).repeat(3);
    if (language == Language.PYTHON && text.startsWith(triple, at)) {
      tripleString(triple);
      return;
    }
    at++;
    while (at < text.length() && text.charAt(at) != quote && text.charAt(at) != '\n') {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    at++;
  }

  private void tripleString(String quotes) {
    at += 3;
    while (at < text.length() && !text.startsWith(quotes, at)) {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    openText = at >= text.length();
    at += 3;
  }

  private void template() {
    char c = text.charAt(at);
    if (c == '\\') {
      at += 2;
    } else if (c == '`') {
      open.pop();
      at++;
    } else if (text.startsWith("${", at)) {
      open.push('{');
      at += 2;
    } else {
      at++;
    }
  }

  private boolean regexMayStart() {
    return REGEX_MAY_FOLLOW.indexOf(lastSignificant) >= 0;
  }

  private void regex() {
    boolean inClass = false;
    at++;
    while (at < text.length() && text.charAt(at) != '\n') {
      char c = text.charAt(at);
      if (c == '/' && !inClass) {
        break;
      }
      inClass = c == '[' || (inClass && c != ']');
      at += c == '\\' ? 2 : 1;
    }
    at++;
  }
}
