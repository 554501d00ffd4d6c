package dev.terrarium.engine.internal.guard;

import java.lang.instrument.Instrumentation;

/** Where the JVM hands over its instrumentation, named in the manifest of the engine's jar. */
public final class GuardAgent {
  private GuardAgent() {}

  /** Called before the host's main method where the engine's jar is given as {@code -javaagent}. */
  public static void premain(String arguments, Instrumentation jvm) {
    Guard.offer(jvm);
  }
}
