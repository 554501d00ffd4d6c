package dev.terrarium.engine.internal.graal.js;

import dev.terrarium.engine.internal.graal.js.Statement.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Groups tokens into the statements at the top level, with the usual rules on missing semicolons.
 */
final class Statements {
  private static final Set<String> CANNOT_END =
      Set.of(
          "const",
          "let",
          "var",
          "class",
          "function",
          "return",
          "typeof",
          "new",
          "delete",
          "void",
          "throw",
          "case",
          "in",
          "instanceof",
          "else",
          "do",
          "try",
          "finally",
          "extends",
          "await",
          "yield",
          "async",
          "import",
          "export",
          "default",
          "if",
          "for",
          "while",
          "switch",
          "with");
  private static final Set<String> CONTROL =
      Set.of(
          "if",
          "for",
          "while",
          "do",
          "try",
          "switch",
          "with",
          "throw",
          "return",
          "break",
          "continue",
          "debugger");
  private static final Set<String> CLAUSES = Set.of("else", "catch", "finally");

  private final List<Statement> statements = new ArrayList<>();
  private List<Token> current = new ArrayList<>();

  static List<Statement> of(List<Token> tokens) {
    Statements grouping = new Statements();
    for (Token token : tokens) {
      if (!grouping.current.isEmpty() && token.depth() == 0 && grouping.startsNew(token)) {
        grouping.finish();
      }
      grouping.current.add(token);
    }
    if (!grouping.current.isEmpty()) {
      grouping.finish();
    }
    return grouping.statements;
  }

  private boolean startsNew(Token token) {
    Token before = current.getLast();
    if (before.depth() > 0 || isClosing(token)) {
      return false;
    }
    if (before.is(";")) {
      return true;
    }
    if (token.is(";") || isClause(token)) {
      return false;
    }
    if (before.is("}") && before.block() && endsWithBlock()) {
      return true;
    }
    return token.newline() && canEnd(before) && !continues(token);
  }

  private static boolean isClosing(Token token) {
    return token.is(")") || token.is("]") || token.is("}");
  }

  private boolean isClause(Token token) {
    return CLAUSES.contains(token.text()) || (token.is("while") && current.getFirst().is("do"));
  }

  /** Says whether the statement so far is of a kind that ends with a closing brace. */
  private boolean endsWithBlock() {
    Token first = current.getFirst();
    if (first.is("{") || CONTROL.contains(first.text())) {
      return true;
    }
    Kind kind = kind(current);
    return kind == Kind.FUNCTION
        || kind == Kind.CLASS
        || ((kind == Kind.EXPORT || kind == Kind.EXPORT_DEFAULT)
            && current.stream().anyMatch(each -> each.depth() == 0 && isDeclarator(each)));
  }

  private static boolean isDeclarator(Token token) {
    return token.is("function") || token.is("class");
  }

  private boolean canEnd(Token before) {
    return switch (before.kind()) {
      case NAME -> !CANNOT_END.contains(before.text()) || isProperty();
      case PUNCTUATOR ->
          switch (before.text()) {
            case ")" -> !before.block() || current.getFirst().is("do");
            case "]", "}", "++", "--" -> true;
            default -> false;
          };
      default -> true;
    };
  }

  private boolean isProperty() {
    int dot = current.size() - 2;
    return dot >= 0 && (current.get(dot).is(".") || current.get(dot).is("?."));
  }

  private boolean continues(Token token) {
    return switch (token.kind()) {
      case NAME -> continuesWith(token);
      case PUNCTUATOR ->
          switch (token.text()) {
            case "{", "!", "~", "++", "--", "@" -> false;
            default -> true;
          };
      case TEMPLATE -> true;
      default -> false;
    };
  }

  private boolean continuesWith(Token name) {
    Token first = current.getFirst();
    return switch (name.text()) {
      case "in", "instanceof" -> true;
      case "from", "as", "with" -> first.is("import") || first.is("export");
      default -> false;
    };
  }

  private void finish() {
    Kind kind = kind(current);
    statements.add(new Statement(kind, current, Declarations.names(kind, current)));
    current = new ArrayList<>();
  }

  private static Kind kind(List<Token> tokens) {
    Token first = tokens.getFirst();
    if (!first.isName()) {
      return first.is("{") || first.is(";") ? Kind.OTHER : Kind.EXPRESSION;
    }
    if (CONTROL.contains(first.text())) {
      return Kind.OTHER;
    }
    Token second = tokens.size() > 1 ? tokens.get(1) : first;
    return switch (first.text()) {
      case "const" -> Kind.LEXICAL;
      case "let" ->
          second.isName() || second.is("[") || second.is("{") ? Kind.LEXICAL : Kind.EXPRESSION;
      case "var" -> Kind.VAR;
      case "function" -> Kind.FUNCTION;
      case "class" -> Kind.CLASS;
      case "async" -> second.is("function") && !second.newline() ? Kind.FUNCTION : Kind.EXPRESSION;
      case "import" -> second.is("(") || second.is(".") ? Kind.EXPRESSION : Kind.IMPORT;
      case "export" -> second.is("default") ? Kind.EXPORT_DEFAULT : Kind.EXPORT;
      default -> second.is(":") ? Kind.OTHER : Kind.EXPRESSION;
    };
  }
}
