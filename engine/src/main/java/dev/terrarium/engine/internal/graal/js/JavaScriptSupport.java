package dev.terrarium.engine.internal.graal.js;

import dev.terrarium.engine.internal.fs.SystemTree;
import dev.terrarium.engine.internal.graal.CurrentSetup;
import dev.terrarium.engine.internal.graal.LanguageBinding;
import dev.terrarium.engine.internal.graal.LanguageSupport;
import java.util.Map;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.jspecify.annotations.Nullable;

/**
 * JavaScript as agents know it from Node: a console, timers, common modules, files.
 *
 * <p>A program's top-level variables stay for later programs of the session and may be declared
 * again (see {@link ProgramText}); a program with {@code import}, {@code export} or a top-level
 * {@code await} runs as a module.
 */
public final class JavaScriptSupport implements LanguageSupport {
  static final String ID = "js";

  private final ModuleTree modules = new ModuleTree();
  private final Programs programs = new Programs();

  @Override
  public String polyglotId() {
    return ID;
  }

  @Override
  public Map<String, String> engineOptions() {
    return Map.of(
        "js.ecmascript-version", "2025",
        "js.locale", "en-US",
        "js.load", "false",
        "js.print", "false",
        "js.console", "false",
        "js.text-encoding", "true",
        "js.esm-eval-returns-exports", "true",
        "js.unhandled-rejections", "handler");
  }

  @Override
  public Map<String, SystemTree> systemTrees() {
    return Map.of(ModuleTree.PATH, modules);
  }

  @Override
  public @Nullable String moduleFile(String specifier) {
    return modules.file(specifier);
  }

  @Override
  public Map<String, String> environment() {
    return Map.of();
  }

  @Override
  public Source source(String name, String text) {
    return programs.source(name, text);
  }

  @Override
  public LanguageBinding bind(Context context, CurrentSetup setup) {
    return new JavaScriptBinding(context, setup, programs);
  }
}
