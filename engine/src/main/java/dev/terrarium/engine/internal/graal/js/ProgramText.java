package dev.terrarium.engine.internal.graal.js;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Changes a program's text so that a session behaves like a notebook.
 *
 * <p>In a script, {@code let}, {@code const} and {@code class} at the top level become {@code var},
 * so that a later program may declare the same name again. What is lost: assigning to a top-level
 * constant is no error, and a variable read too early is undefined. In a module, names at the top
 * level are published to later programs, and a last expression becomes the default export unless
 * there is one. Lines stay the same, and so do columns but after {@code class}, in the first line
 * of a module and in the line of its last expression.
 */
final class ProgramText {
  /** Longer programs are data rather than code, and not worth the memory. */
  private static final int MAX_CHARS = 256 * 1024;

  private static final String KEEP = "globalThis[Symbol.for('terrarium.keep')]";

  private ProgramText() {}

  /**
   * A program as a module.
   *
   * @param text the changed text
   * @param imports whether it imports or exports, so that it was meant as a module
   * @param firstLineShift how far the first line is moved to the right
   */
  record Module(String text, boolean imports, int firstLineShift) {}

  private record Edit(int at, int replaced, String text) {}

  /** Returns the text to run as a script. */
  static String script(String text) {
    List<Statement> statements = statements(text);
    List<Edit> edits = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Statement statement : statements) {
      boolean lexical =
          statement.kind() == Statement.Kind.LEXICAL || statement.kind() == Statement.Kind.CLASS;
      for (String name : statement.names()) {
        if (!seen.add(name) && lexical) {
          // Declared twice in one program: the language shall say so.
          return text;
        }
      }
      declareWithVar(statement, edits);
    }
    return apply(text, edits);
  }

  private static void declareWithVar(Statement statement, List<Edit> edits) {
    if (statement.kind() == Statement.Kind.LEXICAL) {
      Token keyword = statement.first();
      int length = keyword.end() - keyword.start();
      edits.add(new Edit(keyword.start(), length, "var" + " ".repeat(length - "var".length())));
    } else if (statement.kind() == Statement.Kind.CLASS && !statement.names().isEmpty()) {
      String name = statement.names().getFirst();
      edits.add(new Edit(statement.first().start(), 0, "var " + name + "="));
      edits.add(new Edit(statement.last().end(), 0, ";"));
    }
  }

  /** Returns the text to run as a module. */
  static Module module(String text) {
    List<Statement> statements = statements(text);
    List<Edit> edits = new ArrayList<>();
    Statement result = lastExpression(statements);
    if (result != null) {
      Token last = result.last();
      edits.add(new Edit(result.first().start(), 0, "export default ("));
      edits.add(new Edit(last.is(";") ? last.start() : last.end(), 0, ")"));
    }
    String body = apply(text, edits);
    String prefix = publishing(statements);
    String shebangHidden = body.startsWith("#!") ? "//" + body.substring(2) : body;
    return new Module(
        unchangedModule(prefix + shebangHidden),
        statements.stream().anyMatch(ProgramText::isModuleSyntax),
        prefix.length());
  }

  /** Returns the text as a module that only tells when it has run to its end. */
  static String unchangedModule(String text) {
    return text + "\n;" + KEEP + "(null)";
  }

  private static List<Statement> statements(String text) {
    List<Token> tokens = text.length() <= MAX_CHARS ? Tokenizer.tokens(text) : null;
    return tokens == null ? List.of() : Statements.of(tokens);
  }

  private static boolean isModuleSyntax(Statement statement) {
    return switch (statement.kind()) {
      case IMPORT, EXPORT, EXPORT_DEFAULT -> true;
      default -> false;
    };
  }

  private static @Nullable Statement lastExpression(List<Statement> statements) {
    if (statements.isEmpty()
        || statements.getLast().kind() != Statement.Kind.EXPRESSION
        || statements.stream().anyMatch(each -> each.kind() == Statement.Kind.EXPORT_DEFAULT)) {
      return null;
    }
    return statements.getLast();
  }

  private static String publishing(List<Statement> statements) {
    String names =
        statements.stream()
            .flatMap(each -> each.names().stream())
            .distinct()
            .map("%1$s:[()=>%1$s,$v=>{%1$s=$v}]"::formatted)
            .collect(Collectors.joining(","));
    return names.isEmpty() ? "" : KEEP + "({" + names + "});";
  }

  private static String apply(String text, List<Edit> edits) {
    if (edits.isEmpty()) {
      return text;
    }
    StringBuilder result = new StringBuilder(text.length() + 16 * edits.size());
    int from = 0;
    for (Edit edit : edits) {
      result.append(text, from, edit.at()).append(edit.text());
      from = edit.at() + edit.replaced();
    }
    return result.append(text, from, text.length()).toString();
  }
}
