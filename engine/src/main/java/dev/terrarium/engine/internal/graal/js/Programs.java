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
 * Decides how programs run: as scripts where they parse as such, else as modules. What was found is
 * kept as long as the program's source object. Thread-safe.
 */
final class Programs {
  private static final String SCRIPT = "application/javascript";
  private static final String MODULE = "application/javascript+module";

  private final Map<Source, Program> known = Collections.synchronizedMap(new WeakHashMap<>());

  /** What its author wrote, and how it is to be run once that is known. */
  private static final class Program {
    private final String name;
    private final String text;
    private volatile @Nullable Form form;

    Program(String name, String text) {
      this.name = name;
      this.text = text;
    }
  }

  /**
   * How to run a program.
   *
   * @param source the source; null stands for the program's own source object, which the entry here
   *     must not keep alive
   * @param isModule whether it is a module
   * @param firstLineShift how far its first line is moved to the right
   */
  record Form(@Nullable Source source, boolean isModule, int firstLineShift) {}

  /** A parsed program. */
  record Parsed(Value code, Form form) {}

  Source source(String name, String text) {
    Source source = build(name, ProgramText.script(text), SCRIPT);
    known.put(source, new Program(name, text));
    return source;
  }

  /**
   * Parses a program.
   *
   * @throws PolyglotException if it parses neither as a script nor as a module
   */
  Parsed parse(Context context, Source source) {
    Program program = known.get(source);
    if (program == null) {
      return new Parsed(context.parse(source), new Form(null, false, 0));
    }
    Form form = program.form;
    if (form != null) {
      Source chosen = form.source();
      return new Parsed(context.parse(chosen == null ? source : chosen), form);
    }
    PolyglotException failure = failure(context, source);
    if (failure == null) {
      return remember(context, program, new Form(null, false, 0), source);
    }
    return parseOther(context, program);
  }

  /** Tries what is left, from the likely to the unlikely. Every form must parse as it stands. */
  private static Parsed parseOther(Context context, Program program) {
    // Fails at the author's positions; succeeds only if the rewriting went wrong.
    Source plain = build(program.name, program.text, SCRIPT);
    PolyglotException asScript = failure(context, plain);
    if (asScript == null) {
      return remember(context, program, new Form(plain, false, 0), plain);
    }
    ProgramText.Module text = ProgramText.module(program.text);
    Source module = build(program.name, text.text(), MODULE);
    if (failure(context, module) == null) {
      return remember(context, program, new Form(module, true, text.firstLineShift()), module);
    }
    PolyglotException asModule = failure(context, build(program.name, program.text, MODULE));
    if (asModule != null) {
      throw text.imports() || isAboutAwait(asScript) ? asModule : asScript;
    }
    Source unchanged = build(program.name, ProgramText.unchangedModule(program.text), MODULE);
    return remember(context, program, new Form(unchanged, true, 0), unchanged);
  }

  /** Returns why a source does not parse, or null if it does. */
  private static @Nullable PolyglotException failure(Context context, Source source) {
    try {
      context.parse(source);
      return null;
    } catch (PolyglotException e) {
      if (e.isSyntaxError()) {
        return e;
      }
      throw e;
    }
  }

  private static boolean isAboutAwait(PolyglotException failure) {
    return String.valueOf(failure.getMessage()).contains("await");
  }

  private static Parsed remember(Context context, Program program, Form form, Source source) {
    program.form = form;
    return new Parsed(context.parse(source), form);
  }

  private static Source build(String name, String text, String type) {
    return Source.newBuilder(JavaScriptSupport.ID, text, name).mimeType(type).buildLiteral();
  }
}
