package dev.terrarium.engine.internal.graal.js;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.graalvm.polyglot.Source;

/**
 * The scripts that contexts are prepared with. Each is one source object for the life of the JVM,
 * so an engine parses it once; they are internal, so stack traces leave them out.
 */
final class Scripts {
  private static final Map<String, Source> SOURCES = new ConcurrentHashMap<>();

  private Scripts() {}

  static Source source(String name) {
    return SOURCES.computeIfAbsent(
        name,
        key ->
            Source.newBuilder(JavaScriptSupport.ID, text(key + ".js"), "terrarium:" + key)
                .internal(true)
                .buildLiteral());
  }

  /** Reads a resource next to this class. */
  static String text(String resource) {
    try (InputStream stream = Scripts.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalArgumentException("no script " + resource);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
