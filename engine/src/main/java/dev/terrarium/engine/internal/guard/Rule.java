package dev.terrarium.engine.internal.guard;

import java.lang.classfile.instruction.InvokeInstruction;

/** Decides what is checked before a call. Used while classes load, so it must load none itself. */
interface Rule {

  /** Says whether calls of a method are checked. */
  boolean concerns(String owner, String method, String type);

  /**
   * Looks at one call.
   *
   * @param inClass the internal name of the class that calls
   * @param call the call
   * @param checks adds checks in front of it
   */
  void apply(String inClass, InvokeInstruction call, Checks checks);
}
