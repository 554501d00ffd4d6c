package dev.terrarium.engine.internal.guard;

import com.sun.tools.attach.VirtualMachine;

/**
 * Attaches an agent to another JVM. Runs in a process of its own, since a JVM refuses to attach to
 * itself unless it was started with a flag that says otherwise.
 */
public final class AttachMain {
  private AttachMain() {}

  /** Takes the process id, the agent's jar and the agent's argument. */
  public static void main(String[] arguments) throws Exception {
    attach(arguments[0], arguments[1], arguments[2]);
  }

  /** Loads an agent into a JVM. */
  static void attach(String process, String jar, String argument) throws Exception {
    VirtualMachine jvm = VirtualMachine.attach(process);
    try {
      jvm.loadAgent(jar, argument);
    } finally {
      jvm.detach();
    }
  }
}
