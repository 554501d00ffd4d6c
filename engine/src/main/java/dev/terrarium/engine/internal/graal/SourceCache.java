package dev.terrarium.engine.internal.graal;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import org.graalvm.polyglot.Source;

/**
 * Keeps the sources of recent programs. The polyglot engine caches parsed code per source object,
 * so equal text must be the same object to be parsed once; and what is dropped here can be
 * collected there. Bounded by the text it holds, since each entry also stands for its parsed form.
 */
final class SourceCache {
  private static final int MAX_CHARS = 4_000_000;
  private static final int MAX_ENTRIES = 1_000;

  private record Key(String name, String text) {}

  private final BiFunction<String, String, Source> factory;

  private final LinkedHashMap<Key, Source> sources = new LinkedHashMap<>(64, 0.75f, true);

  private int chars;

  SourceCache(BiFunction<String, String, Source> factory) {
    this.factory = factory;
  }

  synchronized Source source(String name, String text) {
    Key key = new Key(name, text);
    Source known = sources.get(key);
    if (known != null) {
      return known;
    }
    Source source = factory.apply(name, text);
    sources.put(key, source);
    chars += text.length();
    evict();
    return source;
  }

  private void evict() {
    var oldest = sources.entrySet().iterator();
    while ((chars > MAX_CHARS || sources.size() > MAX_ENTRIES) && sources.size() > 1) {
      Map.Entry<Key, Source> entry = oldest.next();
      chars -= entry.getKey().text().length();
      oldest.remove();
    }
  }
}
