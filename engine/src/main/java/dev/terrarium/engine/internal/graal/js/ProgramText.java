package dev.terrarium.engine.internal.graal.js;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A program's text, changed so that a session behaves like a notebook.
 *
 * <p>As a script, {@code let}, {@code const} and {@code class} at the top level become {@code var}, so
 * that a later program may declare the same name again. What is lost: assigning to a top-level constant
 * is no error, and a variable read too early is undefined. As a module, names at the top level are
 * published to later programs, and a last expression becomes the default export unless there is one.
 * Lines stay the same, and so do columns but after {@code class}, in the first line of a module and in
 * the line of its last expression.
 *
 * @param original what the author wrote
 * @param script the text as a script
 * @param module the text as a module
 * @param usesModules whether statements at the top level import or export
 * @param firstLineShift how far the first line of the module text is moved to the right
 */
record ProgramText(
    String original, String script, String module, boolean usesModules, int firstLineShift) {
  /** Longer programs are data rather than code, and not worth the memory. */
  private static final int MAX_CHARS = 256 * 1024;

  private static final String KEEP = "globalThis[Symbol.for('terrarium.keep')]";

  private record Edit(int at, int replaced, String text) {}

  static ProgramText of(String text) {
    List<Token> tokens = text.length() <= MAX_CHARS ? Tokenizer.tokens(text) : null;
    if (tokens == null) {
      return new ProgramText(text, text, unchangedModule(text), false, 0);
    }
    List<Statement> statements = Statements.of(tokens);
    String prefix = prefix(statements);
    boolean usesModules =
        statements.stream()
            .map(Statement::kind)
            .anyMatch(
                kind ->
                    kind == Statement.Kind.IMPORT
                        || kind == Statement.Kind.EXPORT
                        || kind == Statement.Kind.EXPORT_DEFAULT);
    return new ProgramText(
        text,
        apply(text, scriptEdits(statements)),
        module(text, statements, prefix),
        usesModules,
        prefix.length());
  }

  /** The text as a module that only tells when it has run to its end. */
  static String unchangedModule(String text) {
    return text + "\n;" + KEEP + "(null)";
  }

  private static List<Edit> scriptEdits(List<Statement> statements) {
    Set<String> seen = new HashSet<>();
    List<Edit> edits = new ArrayList<>();
    for (Statement statement : statements) {
      boolean lexical =
          statement.kind() == Statement.Kind.LEXICAL || statement.kind() == Statement.Kind.CLASS;
      for (String name : statement.names()) {
        if (!seen.add(name) && lexical) {
          // Declared twice in one program: the language shall say so.
          return List.of();
        }
      }
      if (statement.kind() == Statement.Kind.LEXICAL) {
        Token keyword = statement.first();
        int length = keyword.end() - keyword.start();
        edits.add(new Edit(keyword.start(), length, "var" + " ".repeat(length - "var".length())));
      } else if (statement.kind() == Statement.Kind.CLASS && !statement.names().isEmpty()) {
        edits.add(
            new Edit(statement.first().start(), 0, "var " + statement.names().getFirst() + "="));
        edits.add(new Edit(statement.last().end(), 0, ";"));
      }
    }
    return edits;
  }

  private static String module(String text, List<Statement> statements, String prefix) {
    List<Edit> edits = new ArrayList<>();
    Statement result = lastExpression(statements);
    if (result != null) {
      Token last = result.last();
      edits.add(new Edit(result.first().start(), 0, "export default ("));
      edits.add(new Edit(last.is(";") ? last.start() : last.end(), 0, ")"));
    }
    String body = apply(text, edits);
    return unchangedModule(prefix + (body.startsWith("#!") ? "//" + body.substring(2) : body));
  }

  private static @Nullable Statement lastExpression(List<Statement> statements) {
    if (statements.isEmpty()
        || statements.getLast().kind() != Statement.Kind.EXPRESSION
        || statements.stream().anyMatch(each -> each.kind() == Statement.Kind.EXPORT_DEFAULT)) {
      return null;
    }
    return statements.getLast();
  }

  private static String prefix(List<Statement> statements) {
    String names =
        statements.stream()
            .flatMap(each -> each.names().stream())
            .distinct()
            .map(name -> "%1$s:[()=>%1$s,$v=>{%1$s=$v}]".formatted(name))
            .collect(Collectors.joining(","));
    return names.isEmpty() ? "" : KEEP + "({" + names + "});";
  }

  private static String apply(String text, List<Edit> edits) {
    StringBuilder result = new StringBuilder(text.length() + 16 * edits.size());
    int from = 0;
    for (Edit edit : edits) {
      result.append(text, from, edit.at()).append(edit.text());
      from = edit.at() + edit.replaced();
    }
    return result.append(text, from, text.length()).toString();
  }
}
