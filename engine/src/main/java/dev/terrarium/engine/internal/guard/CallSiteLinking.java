package dev.terrarium.engine.internal.guard;

import java.lang.classfile.instruction.InvokeInstruction;
import java.util.List;

/**
 * Looks, before the JVM links a call site of lambdas, string concatenations and the like, whether
 * the stack has room for what follows. An overflow here is forgotten, and the next call links
 * again; one that comes later, in the JDK's code that links, is wrapped in an error that the JVM
 * remembers: the call site would be broken for all guests, until the JVM ends.
 */
final class CallSiteLinking implements Rule {
  /** Where the JVM enters, for calls and for constants. */
  static final List<String> LINKERS =
      List.of("java/lang/invoke/CallSite", "java/lang/invoke/ConstantBootstraps");

  static final List<String> METHODS = List.of("makeSite", "makeConstant");

  private static final String INVOKER = "java/lang/invoke/BootstrapMethodInvoker";
  private static final String INVOKE = "invoke";

  @Override
  public boolean concerns(String owner, String method, String type) {
    return owner.equals(INVOKER) && method.equals(INVOKE);
  }

  @Override
  public void apply(String inClass, InvokeInstruction call, Checks checks) {
    if (call.owner().name().equalsString(INVOKER) && call.name().equalsString(INVOKE)) {
      checks.loading();
    }
  }
}
