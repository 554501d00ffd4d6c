package dev.terrarium.engine.internal.value;

import java.io.File;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.Writer;
import java.net.URI;
import java.net.URL;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.BaseStream;

/** Why a Java type has no counterpart in a guest, and what to use instead. */
final class JavaTypes {
  private static final Map<Class<?>, String> ADVICE =
      Map.ofEntries(
          Map.entry(InputStream.class, "byte[]"),
          Map.entry(OutputStream.class, "byte[]"),
          Map.entry(Reader.class, "String"),
          Map.entry(Writer.class, "String"),
          Map.entry(Path.class, "String"),
          Map.entry(File.class, "String"),
          Map.entry(URI.class, "String"),
          Map.entry(URL.class, "String"),
          Map.entry(Iterator.class, "List"),
          Map.entry(BaseStream.class, "List"),
          Map.entry(Map.class, "Map"),
          Map.entry(Collection.class, "List or Set"));

  private JavaTypes() {}

  static String refusal(Class<?> type) {
    if (type.isSealed() && type.isInterface()) {
      return type.getSimpleName()
          + " is a sealed interface, and values do not say which of its records they are: use one"
          + " record with optional components";
    }
    return type.getName() + " has no counterpart in a guest: use " + advice(type);
  }

  private static String advice(Class<?> type) {
    List<String> fitting =
        ADVICE.entrySet().stream()
            .filter(entry -> entry.getKey().isAssignableFrom(type))
            .map(Map.Entry::getValue)
            .sorted()
            .toList();
    if (!fitting.isEmpty()) {
      return fitting.getFirst();
    }
    return type.isInterface() ? "a record that has its values" : "a record, number, String or List";
  }
}
