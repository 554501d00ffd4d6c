package dev.terrarium.engine.internal.graal.python;

import dev.terrarium.engine.internal.graal.Trusted;
import java.nio.charset.StandardCharsets;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.jspecify.annotations.Nullable;

/**
 * Gives a guest the code of the library's compiled modules, from the engine's own copy of their
 * bytes: the only code in a guest that is not made of source text.
 */
final class CompiledLibrary implements ProxyExecutable {
  /** What comes before the code in a compiled module. */
  private static final int HEADER_BYTES = 16;

  private final PythonHome home;
  private @Nullable Value unmarshal;

  CompiledLibrary(PythonHome home) {
    this.home = home;
  }

  /** Sets the function that makes code of bytes, given as a text of one character for each. */
  void unmarshalWith(Value function) {
    unmarshal = function;
  }

  /**
   * Takes the path of a compiled module; returns its code, or null where it is not the library's.
   */
  @Override
  public @Nullable Object execute(Value... arguments) {
    Value function = unmarshal;
    byte[] file = arguments[0].isString() ? home.compiled(arguments[0].asString()) : null;
    if (file == null || function == null) {
      return null;
    }
    int length = file.length - HEADER_BYTES;
    return Trusted.call(
        function, new String(file, HEADER_BYTES, length, StandardCharsets.ISO_8859_1));
  }
}
