package dev.terrarium.engine.internal.graal.python;

import dev.terrarium.engine.SandboxException;
import dev.terrarium.engine.internal.fs.SystemTree;
import dev.terrarium.engine.internal.graal.CurrentSetup;
import dev.terrarium.engine.internal.graal.LanguageBinding;
import dev.terrarium.engine.internal.graal.LanguageSupport;
import java.util.Map;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Source;
import org.jspecify.annotations.Nullable;

/** Python on GraalPy. */
public final class PythonSupport implements LanguageSupport {
  private static final String ID = "python";
  private static final String HOME_VARIABLE = "GRAAL_PYTHONHOME";

  private final PythonHome home;
  private final Prelude prelude = new Prelude();

  /**
   * Finds the standard library.
   *
   * @throws SandboxException if the host's environment would make the implementation look elsewhere
   */
  public PythonSupport() {
    if (System.getenv(HOME_VARIABLE) != null) {
      throw new SandboxException(
          "the environment variable "
              + HOME_VARIABLE
              + " is set, which would replace the sandbox's standard library: unset it for this JVM");
    }
    home = new PythonHome();
  }

  @Override
  public String polyglotId() {
    return ID;
  }

  @Override
  public Map<String, String> engineOptions() {
    return Map.of();
  }

  @Override
  public Map<String, SystemTree> systemTrees() {
    return home.trees();
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
    return Source.newBuilder(ID, text, name).buildLiteral();
  }

  @Override
  public LanguageBinding bind(Context context, CurrentSetup setup) {
    return new PythonBinding(context, setup, prelude, home);
  }
}
