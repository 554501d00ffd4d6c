package dev.terrarium.engine.internal.graal;

import dev.terrarium.engine.internal.fs.SystemTree;
import java.util.Map;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.jspecify.annotations.Nullable;

/** What one language adds to bare polyglot contexts. One instance per engine, thread-safe. */
public interface LanguageSupport {

  /** The language's id in the polyglot API. */
  String polyglotId();

  /** Options of the shared polyglot engine. */
  Map<String, String> engineOptions();

  /** Read-only folders of the language's own files, by absolute guest path. */
  Map<String, SystemTree> systemTrees();

  /**
   * Maps a module specifier that is not a path, such as {@code node:fs}, to the guest path of the
   * file that provides it; null for all others.
   */
  @Nullable String moduleFile(String specifier);

  /** Environment variables that the implementation itself must find. */
  Map<String, String> environment();

  /** Wraps source text; called once per distinct text. */
  Source source(String name, String text);

  /**
   * Makes a new context ready for anybody's programs. Runs on the guest's thread.
   *
   * @param setup what the guest may see and use; its clock and seed are settled already
   */
  LanguageBinding bind(Context context, CurrentSetup setup);
}
