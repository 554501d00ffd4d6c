package dev.terrarium.engine.internal.graal.js;

import java.util.Collections;
import java.util.Map;
import java.util.WeakHashMap;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.jspecify.annotations.Nullable;

/**
 * Decides how programs run: as scripts where they parse as such, else as modules. What was found is kept
 * as long as the program's source object. Thread-safe.
 */
final class Programs {
  private static final String SCRIPT = "application/javascript";
  private static final String MODULE = "application/javascript+module";

  private final Map<Source, Program> known = Collections.synchronizedMap(new WeakHashMap<>());

  /** A program with what is known about it. Racing threads find out the same. */
  static final class Program {
    private final String name;
    private final ProgramText text;
    private volatile @Nullable Form form;

    Program(String name, ProgramText text) {
      this.name = name;
      this.text = text;
    }

    String name() {
      return name;
    }

    ProgramText text() {
      return text;
    }
  }

  /**
   * What to run.
   *
   * @param source the source; null stands for the program's own source object
   */
  record Form(@Nullable Source source, boolean isModule, int firstLineShift) {}

  /** A parsed program. */
  record Parsed(Value code, Form form) {}

  Source source(String name, String text) {
    ProgramText rewritten = ProgramText.of(text);
    Source source = build(name, rewritten.script(), SCRIPT);
    known.put(source, new Program(name, rewritten));
    return source;
  }

  /**
   * Parses a program.
   *
   * @throws PolyglotException if it parses neither as a script nor as a module
   */
  Parsed parse(Context context, Source source) {
    Program program =
        known.computeIfAbsent(
            source,
            key -> new Program(key.getName(), ProgramText.of(key.getCharacters().toString())));
    Form form = program.form;
    if (form != null) {
      Source chosen = form.source();
      return new Parsed(context.parse(chosen == null ? source : chosen), form);
    }
    try {
      Value code = context.parse(source);
      return remember(program, code, new Form(null, false, 0));
    } catch (PolyglotException e) {
      requireSyntaxError(e);
      return parseOther(context, program, source);
    }
  }

  private static Parsed parseOther(Context context, Program program, Source source) {
    ProgramText text = program.text();
    String original = text.original();
    PolyglotException failure;
    try {
      // Reports errors at the author's positions; succeeds only if the rewriting went wrong.
      Source plain = build(program.name(), original, SCRIPT);
      return remember(program, context.parse(plain), new Form(plain, false, 0));
    } catch (PolyglotException e) {
      requireSyntaxError(e);
      failure = e;
    }
    try {
      Source module = build(program.name(), text.module(), MODULE);
      Form form = new Form(module, true, text.firstLineShift());
      return remember(program, context.parse(module), form);
    } catch (PolyglotException e) {
      requireSyntaxError(e);
    }
    return parsePlainModule(context, program, failure);
  }

  private static Parsed parsePlainModule(
      Context context, Program program, PolyglotException scriptFailure) {
    ProgramText text = program.text();
    try {
      context.parse(build(program.name(), text.original(), MODULE));
    } catch (PolyglotException e) {
      requireSyntaxError(e);
      throw text.usesModules() || mentionsAwait(scriptFailure) ? e : scriptFailure;
    }
    Source unchanged = build(program.name(), ProgramText.unchangedModule(text.original()), MODULE);
    return remember(program, context.parse(unchanged), new Form(unchanged, true, 0));
  }

  private static boolean mentionsAwait(PolyglotException failure) {
    return String.valueOf(failure.getMessage()).contains("await");
  }

  private static Parsed remember(Program program, Value code, Form form) {
    program.form = form;
    return new Parsed(code, form);
  }

  private static void requireSyntaxError(PolyglotException failure) {
    if (!failure.isSyntaxError()) {
      throw failure;
    }
  }

  private static Source build(String name, String text, String type) {
    return Source.newBuilder(JavaScriptSupport.ID, text, name).mimeType(type).buildLiteral();
  }
}
