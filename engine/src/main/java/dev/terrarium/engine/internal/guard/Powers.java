package dev.terrarium.engine.internal.guard;

import java.lang.classfile.instruction.InvokeInstruction;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The powers of the JDK that language code may not use for a guest, by the methods that give them.
 * A row is the internal name of the class, a dot, the method; the value is what the denial is
 * called.
 */
final class Powers {
  private static final Map<String, String> TABLE =
      Map.ofEntries(
          Map.entry("java/lang/System.exit", "exit"),
          Map.entry("java/lang/Runtime.exit", "exit"),
          Map.entry("java/lang/Runtime.halt", "exit"),
          Map.entry("java/lang/Runtime.addShutdownHook", "exit"),
          Map.entry("java/lang/Runtime.exec", "process"),
          Map.entry("java/lang/ProcessBuilder.start", "process"),
          Map.entry("java/lang/ProcessHandle.destroy", "process"),
          Map.entry("java/lang/ProcessHandle.destroyForcibly", "process"),
          Map.entry("sun/misc/Signal.handle", "signal"),
          Map.entry("sun/misc/Signal.raise", "signal"),
          Map.entry("java/lang/Thread.start", "thread"),
          Map.entry("java/lang/Thread.startVirtualThread", "thread"),
          Map.entry("java/util/concurrent/ScheduledExecutorService.schedule", "thread"),
          Map.entry("java/util/concurrent/ExecutorService.submit", "thread"),
          Map.entry("java/net/Socket.connect", "network"),
          Map.entry("java/nio/channels/SocketChannel.open", "network"),
          Map.entry("java/nio/channels/SocketChannel.connect", "network"),
          Map.entry("java/nio/channels/ServerSocketChannel.open", "network"),
          Map.entry("java/nio/channels/ServerSocketChannel.bind", "network"),
          Map.entry("java/nio/channels/DatagramChannel.open", "network"),
          Map.entry("java/net/InetAddress.getAllByName", "network"),
          Map.entry("java/net/InetAddress.getByName", "network"));

  /** Puts a check before every call of a method in the table. */
  static final Rule RULE = new FromTable();

  private Powers() {}

  private static final class FromTable implements Rule {
    @Override
    public boolean concerns(String owner, String method, String type) {
      return TABLE.containsKey(owner + "." + method);
    }

    @Override
    public void apply(String inClass, InvokeInstruction call, Checks checks) {
      @Nullable String power =
          TABLE.get(call.owner().asInternalName() + "." + call.name().stringValue());
      if (power != null) {
        checks.power(power);
      }
    }
  }
}
