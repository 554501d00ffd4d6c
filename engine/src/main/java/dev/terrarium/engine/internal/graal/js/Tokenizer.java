package dev.terrarium.engine.internal.graal.js;

import dev.terrarium.engine.internal.graal.js.Token.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Splits JavaScript source text into tokens in linear time. Whether a slash starts a regular
 * expression is decided by the token before it, as usual; a wrong guess costs no more than the
 * rewriting that {@link ProgramText} does, since its result must parse.
 */
final class Tokenizer {
  private static final Set<String> BEFORE_OPERAND =
      Set.of(
          "return",
          "typeof",
          "case",
          "in",
          "delete",
          "void",
          "throw",
          "new",
          "else",
          "do",
          "instanceof",
          "yield",
          "await");
  private static final Set<String> BEFORE_HEAD = Set.of("if", "for", "while", "with", "switch");
  private static final Set<String> BEFORE_BLOCK = Set.of("else", "do", "try", "finally", "static");

  private static final Set<String> BEFORE_PATTERN =
      Set.of("import", "export", "default", "of", "const", "let", "var");

  private record Open(char bracket, boolean block) {}

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private final ArrayList<Open> open = new ArrayList<>();
  private int at;
  private boolean newline;

  private Tokenizer(String text) {
    this.text = text;
  }

  /** Returns the tokens, or null where brackets do not match or a literal does not end. */
  static @Nullable List<Token> tokens(String text) {
    Tokenizer tokenizer = new Tokenizer(text);
    return tokenizer.run() ? tokenizer.tokens : null;
  }

  private boolean run() {
    if (text.startsWith("#!")) {
      skipLine();
    }
    while (true) {
      skipBlanks();
      if (at >= text.length()) {
        return open.isEmpty();
      }
      if (!token()) {
        return false;
      }
      newline = false;
    }
  }

  private void skipLine() {
    while (at < text.length() && !isLineEnd(text.charAt(at))) {
      at++;
    }
  }

  private void skipBlanks() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (isLineEnd(c)) {
        newline = true;
        at++;
      } else if (Character.isWhitespace(c) || c == '\u00a0' || c == '\ufeff') {
        at++;
      } else if (text.startsWith("//", at)) {
        skipLine();
      } else if (text.startsWith("/*", at)) {
        int end = text.indexOf("*/", at + 2);
        int next = end < 0 ? text.length() : end + 2;
        newline |= text.substring(at, next).chars().anyMatch(each -> isLineEnd((char) each));
        at = next;
      } else {
        return;
      }
    }
  }

  private boolean token() {
    char c = text.charAt(at);
    if ((isNamePart(c) && !isDigit(c)) || c == '#' || c == '\\') {
      return word();
    }
    if (isDigit(c) || (c == '.' && at + 1 < text.length() && isDigit(text.charAt(at + 1)))) {
      return number();
    }
    return switch (c) {
      case '"', '\'' -> string(c);
      case '`' -> template(at + 1);
      case '(', '[', '{' -> opening(c);
      case ')', ']', '}' -> closing(c);
      case '/' -> endsOperand() ? operator() : regex();
      default -> operator();
    };
  }

  private boolean word() {
    int end = at + 1;
    while (end < text.length() && (isNamePart(text.charAt(end)) || text.charAt(end) == '\\')) {
      end++;
    }
    return add(Kind.NAME, text.substring(at, end), end, false);
  }

  private boolean number() {
    int end = at + 1;
    while (end < text.length() && isNumberPart(end)) {
      end++;
    }
    return add(Kind.NUMBER, "0", end, false);
  }

  private boolean isNumberPart(int index) {
    char c = text.charAt(index);
    boolean exponentSign =
        (c == '+' || c == '-')
            && "eE".indexOf(text.charAt(index - 1)) >= 0
            && !text.startsWith("0x", at)
            && !text.startsWith("0X", at);
    return isNamePart(c) || c == '.' || exponentSign;
  }

  private boolean string(char quote) {
    for (int end = at + 1; end < text.length(); end++) {
      char c = text.charAt(end);
      if (c == quote) {
        return add(Kind.STRING, "", end + 1, false);
      }
      if (c == '\\') {
        end++;
      } else if (c == '\n') {
        return false;
      }
    }
    return false;
  }

  /** Reads a template from inside it to its end or to the next piece of code in it. */
  private boolean template(int from) {
    for (int end = from; end < text.length(); end++) {
      char c = text.charAt(end);
      if (c == '`') {
        return add(Kind.TEMPLATE, "", end + 1, false);
      }
      if (c == '\\') {
        end++;
      } else if (text.startsWith("${", end)) {
        add(Kind.TEMPLATE, "${", end + 2, false);
        open.add(new Open('$', false));
        return true;
      }
    }
    return false;
  }

  private boolean regex() {
    boolean inClass = false;
    for (int end = at + 1; end < text.length(); end++) {
      char c = text.charAt(end);
      if (isLineEnd(c)) {
        return false;
      }
      if (c == '\\') {
        end++;
      } else if (c == '[') {
        inClass = true;
      } else if (c == ']') {
        inClass = false;
      } else if (c == '/' && !inClass) {
        end++;
        while (end < text.length() && isNamePart(text.charAt(end))) {
          end++;
        }
        return add(Kind.REGEX, "", end, false);
      }
    }
    return false;
  }

  private boolean opening(char bracket) {
    Token before = last();
    boolean block =
        bracket == '{'
            ? opensBlock(before)
            : bracket == '('
                && before != null
                && before.isName()
                && BEFORE_HEAD.contains(before.text());
    add(Kind.PUNCTUATOR, String.valueOf(bracket), at + 1, block);
    open.add(new Open(bracket, block));
    return true;
  }

  private boolean opensBlock(@Nullable Token before) {
    if (before == null) {
      return true;
    }
    return switch (before.kind()) {
      case PUNCTUATOR ->
          switch (before.text()) {
            case ";", "{", "}", ")", "=>" -> true;
            case ":" -> open.isEmpty() || open.getLast().block();
            default -> false;
          };
      case NAME ->
          BEFORE_BLOCK.contains(before.text())
              || (!BEFORE_OPERAND.contains(before.text())
                  && !BEFORE_PATTERN.contains(before.text()));
      default -> true;
    };
  }

  private boolean closing(char bracket) {
    if (open.isEmpty()) {
      return false;
    }
    Open opened = open.removeLast();
    if (opened.bracket() == '$') {
      return bracket == '}' && template(at + 1);
    }
    boolean matches =
        switch (opened.bracket()) {
          case '(' -> bracket == ')';
          case '[' -> bracket == ']';
          default -> bracket == '}';
        };
    return matches && add(Kind.PUNCTUATOR, String.valueOf(bracket), at + 1, opened.block());
  }

  private boolean operator() {
    for (String longer : new String[] {"=>", "++", "--", "...", "!=", "?."}) {
      if (text.startsWith(longer, at)) {
        return add(Kind.PUNCTUATOR, longer, at + longer.length(), false);
      }
    }
    return add(Kind.PUNCTUATOR, String.valueOf(text.charAt(at)), at + 1, false);
  }

  private boolean endsOperand() {
    Token before = last();
    if (before == null) {
      return false;
    }
    return switch (before.kind()) {
      case NAME -> !BEFORE_OPERAND.contains(before.text()) || isProperty();
      case PUNCTUATOR ->
          switch (before.text()) {
            case ")", "}" -> !before.block();
            case "]", "++", "--" -> true;
            default -> false;
          };
      case TEMPLATE -> !before.is("${");
      default -> true;
    };
  }

  private boolean isProperty() {
    return tokens.size() > 1
        && (tokens.get(tokens.size() - 2).is(".") || tokens.get(tokens.size() - 2).is("?."));
  }

  private @Nullable Token last() {
    return tokens.isEmpty() ? null : tokens.getLast();
  }

  private boolean add(Kind kind, String tokenText, int end, boolean block) {
    tokens.add(new Token(kind, tokenText, at, end, open.size(), newline, block));
    at = end;
    return true;
  }

  private static boolean isLineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\u2028' || c == '\u2029';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isNamePart(char c) {
    return c == '$' || Character.isUnicodeIdentifierPart(c) || Character.isSurrogate(c);
  }
}
