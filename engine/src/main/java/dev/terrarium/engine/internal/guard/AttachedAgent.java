package dev.terrarium.engine.internal.guard;

import java.lang.instrument.Instrumentation;

/**
 * The agent that the engine attaches to its own JVM. The system class loader loads it, which need
 * not know the engine: so it hands the instrumentation over through the system properties, as an
 * object under a name that the engine made up, and the engine takes it out at once.
 */
public final class AttachedAgent {
  private AttachedAgent() {}

  /** Called by the JVM once the agent is attached. */
  public static void agentmain(String property, Instrumentation jvm) {
    System.getProperties().put(property, jvm);
  }
}
