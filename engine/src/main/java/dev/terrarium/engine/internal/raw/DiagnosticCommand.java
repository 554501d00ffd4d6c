package dev.terrarium.engine.internal.raw;

import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Asks the JVM by one of its diagnostic commands. Directly, where the JDK is built as it is today:
 * the documented way, which is the other one, starts a whole management server for it, and takes
 * some hundred milliseconds.
 */
public final class DiagnosticCommand {
  private static final System.Logger LOG = System.getLogger(DiagnosticCommand.class.getName());
  private static final String IMPLEMENTATION = "com.sun.management.internal.DiagnosticCommandImpl";
  private static final String HELPER = "sun.management.ManagementFactoryHelper";
  private static final String VM = "sun.management.VMManagement";

  private DiagnosticCommand() {}

  /** Loads an agent from a jar; returns what the JVM says about it, success or not. */
  public static String loadAgent(String jar, String argument) throws JMException {
    try {
      return direct("JVMTI.agent_load \"%s\" \"%s\"".formatted(jar, argument));
    } catch (Throwable e) {
      LOG.log(System.Logger.Level.DEBUG, "the JVM must be asked through its management server", e);
      return managed("jvmtiAgentLoad", '"' + jar + '"', '"' + argument + '"');
    }
  }

  static String direct(String command) throws Throwable {
    Lookup lookup = RawMemory.trustedLookup();
    Class<?> vmType = Class.forName(VM);
    Object vm =
        lookup
            .findStatic(Class.forName(HELPER), "getVMManagement", MethodType.methodType(vmType))
            .invoke();
    Class<?> type = Class.forName(IMPLEMENTATION);
    Object commands =
        lookup.findConstructor(type, MethodType.methodType(void.class, vmType)).invoke(vm);
    return (String)
        lookup
            .findVirtual(
                type, "executeDiagnosticCommand", MethodType.methodType(String.class, String.class))
            .invoke(commands, command);
  }

  static String managed(String operation, String... arguments) throws JMException {
    return (String)
        ManagementFactory.getPlatformMBeanServer()
            .invoke(
                new ObjectName("com.sun.management:type=DiagnosticCommand"),
                operation,
                new Object[] {arguments},
                new String[] {String[].class.getName()});
  }
}
