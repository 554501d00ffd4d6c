package dev.terrarium.engine.internal.graal.python;

import dev.terrarium.engine.internal.fs.SystemTree;
import dev.terrarium.engine.internal.graal.LanguageBinding;
import dev.terrarium.engine.internal.graal.LanguageSupport;
import dev.terrarium.engine.internal.guest.GuestSetup;
import java.util.Map;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.jspecify.annotations.Nullable;

/** Placeholder until the language's own branch is merged. */
public final class PythonSupport implements LanguageSupport {
  @Override
  public String polyglotId() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Map<String, String> engineOptions() {
    return Map.of();
  }

  @Override
  public Map<String, SystemTree> systemTrees() {
    return Map.of();
  }

  @Override
  public @Nullable String moduleFile(String specifier) {
    return null;
  }

  @Override
  public Map<String, String> environment() {
    return Map.of();
  }

  @Override
  public Source source(String name, String text) {
    throw new UnsupportedOperationException();
  }

  @Override
  public LanguageBinding bind(Context context, GuestSetup setup) {
    throw new UnsupportedOperationException();
  }
}
