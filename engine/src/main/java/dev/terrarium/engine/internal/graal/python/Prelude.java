package dev.terrarium.engine.internal.graal.python;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.ConcurrentHashMap;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;

/**
 * The Python side of the binding: a few files whose last expression is a function that sets
 * something up. Parsed once per engine.
 */
final class Prelude {
  /** The file name of everything that is ours, which tracebacks leave out. */
  static final String FILE = "<terrarium>";

  private static final String FOLDER = "dev/terrarium/engine/internal/graal/python/prelude/";

  /** Gives a function a scope of its own, so that it neither sees nor leaves names of programs. */
  private static final Source SCOPED =
      source(
          """
          lambda f: type(f)(
              f.__code__, {'__builtins__': __import__('builtins'), '__name__': 'terrarium'})
          """);

  private final ResourceFiles files = new ResourceFiles(Prelude.class.getClassLoader(), FOLDER);
  private final ConcurrentHashMap<String, Source> sources = new ConcurrentHashMap<>();

  /** Loads one file and calls its function with the main module and more arguments. */
  Value setUp(Context context, Value main, String file, Object... arguments) {
    Source source =
        sources.computeIfAbsent(
            file, name -> source(new String(files.content(name), StandardCharsets.UTF_8)));
    Value function = context.eval(SCOPED).execute(context.eval(source));
    context.getBindings("python").removeMember("_setup");
    Object[] all = new Object[arguments.length + 1];
    all[0] = main;
    System.arraycopy(arguments, 0, all, 1, arguments.length);
    return function.execute(all);
  }

  private static Source source(String text) {
    return Source.newBuilder("python", text, FILE).internal(true).buildLiteral();
  }
}
